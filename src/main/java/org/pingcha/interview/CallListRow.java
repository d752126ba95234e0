package org.pingcha.interview;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseType;
import org.pingcha.register.Masked;
import org.pingcha.survey.InvitationStatus;
import org.pingcha.survey.Reach;

/** A call of an open campaign and whose it is; the name stays masked. */
public record CallListRow(UUID uuid, long version, Long planVersion, String caseNo, CaseType type, String recipient, Reach reach, InvitationStatus status, int attempts,
                          Instant nextTryAt, String campaign, LocalDate endsOn, String caller, String offReason) implements Serializable {
    public CallListRow {
        recipient = Masked.name(recipient);
    }

    SeenCall seen() {
        return new SeenCall(uuid, caseNo, version, planVersion);
    }
}
