package org.pingcha.review;

import java.io.Serializable;
import java.util.UUID;
import org.pingcha.web.OneOfMany;

/** What became of one case of an {@link AssignOrder}; review is null unless there is one. */
public record AssignResult(UUID caseUuid, String caseNo, AssignOutcome outcome, UUID review) implements OneOfMany, Serializable {
    @Override
    public String number() {
        return caseNo;
    }

    @Override
    public boolean isDone() {
        return outcome == AssignOutcome.ASSIGNED;
    }
}
