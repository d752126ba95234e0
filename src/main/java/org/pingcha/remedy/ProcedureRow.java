package org.pingcha.remedy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.Masked;

/**
 * A procedure as lists show it.
 *
 * @param subject   the number of the case, or of the disputed decision
 * @param topic     the ground's code, or which decision is disputed
 * @param applicant the name, masked; null where none was given
 * @param nextDueOn null once it has ended
 */
public record ProcedureRow(UUID uuid, ProcedureKind kind, ProcedureStatus status, String subject, String topic, String office, Asker asker,
                           String applicant, LocalDate receivedOn, LocalDate nextDueOn, LocalDate endedOn) implements Serializable {
    public ProcedureRow {
        applicant = Masked.name(applicant);
    }

    /** The address of its page. */
    public String href() {
        return kind.path() + "?id=" + uuid;
    }
}
