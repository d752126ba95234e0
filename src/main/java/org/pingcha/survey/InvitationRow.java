package org.pingcha.survey;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseType;

/** An invitation in a campaign's list; the recipient masked. */
public record InvitationRow(UUID uuid, UUID caseUuid, String caseNo, CaseType type, String recipient, Reach reach, InvitationStatus status,
                            String paperCode, LocalDate sentOn, int reminders, int attempts, Instant nextTryAt, LocalDate endedOn) implements Serializable {
    public InvitationRow {
        recipient = org.pingcha.register.Masked.name(recipient);
    }
}
