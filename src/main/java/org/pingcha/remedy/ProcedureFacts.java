package org.pingcha.remedy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.register.Masked;

/**
 * A procedure as its page shows it.
 *
 * @param office    the agency's name
 * @param caseId    null where the register has no case
 * @param topic     the ground's code, or which decision is disputed
 * @param origin    null where it was started by itself
 * @param applicant the name, masked; null where none was given
 * @param phone     masked; null where none was given
 * @param nextDueOn null once it has ended
 * @param opinion   null until it is reviewed
 * @param ruling    null until it is decided
 */
public record ProcedureFacts(long id, UUID uuid, ProcedureKind kind, ProcedureStatus status, long officeId, String office, Long caseId,
                             String subject, String topic, Origin origin, long ruleSetId, Asker asker, String applicant,
                             String phone, String reasons, LocalDate receivedOn, LocalDate dueOn, LocalDate nextDueOn, Registration registered,
                             ReviewOpinion opinion, Ruling ruling, LocalDate endedOn, List<StepRow> steps,
                             List<EventRow> events, long version) implements Serializable {
    public ProcedureFacts {
        applicant = Masked.name(applicant);
        phone = Masked.number(phone);
        steps = List.copyOf(steps);
        events = List.copyOf(events);
    }

    /** Decided after its day, or not decided and its day has passed. */
    public boolean isLate(LocalDate today) {
        return ruling != null ? ruling.on().isAfter(dueOn) : status.isUndecided() && today.isAfter(dueOn);
    }
}
