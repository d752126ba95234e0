package org.pingcha.review;

import java.io.Serializable;
import java.util.UUID;

/** What became of one case of an {@link AssignOrder}; review is null unless there is one. */
public record AssignResult(UUID caseUuid, String caseNo, AssignOutcome outcome, UUID review) implements Serializable {
    public boolean isDone() {
        return outcome == AssignOutcome.ASSIGNED;
    }
}
