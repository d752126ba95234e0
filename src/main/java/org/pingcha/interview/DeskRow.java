package org.pingcha.interview;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseType;
import org.pingcha.register.Masked;
import org.pingcha.survey.InvitationStatus;
import org.pingcha.survey.Reach;

/** Somebody to call; the name masked until the sheet is opened. */
public record DeskRow(UUID uuid, String caseNo, CaseType type, String cause, String recipient, Reach reach, InvitationStatus status, int attempts, int dayParts,
                      Instant nextTryAt, String campaign, LocalDate endsOn) implements Serializable {
    public DeskRow {
        recipient = Masked.name(recipient);
    }
}
