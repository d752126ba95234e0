package org.pingcha.request;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.shared.ChinaTime;

/**
 * A request as lists and items show it. The addressee's name tells who handled the case: a blind form leaves it out.
 *
 * @param office who asks; the addressee reads the office and not the person
 */
public record RequestRow(UUID uuid, RequestKind kind, String room, UUID subject, String anchor, String label, UUID caseUuid, String question,
                         String office, String askedBy, Instant askedAt, AddresseeKind addresseeKind, String addressee, LocalDate dueOn,
                         RequestStatus status, Instant escalatedAt, String answer, String answeredBy, Instant endedAt, String endReason,
                         long version) implements Serializable {
    /** As the addressee reads it: asked by an office, not by one of its people. */
    RequestRow withoutPerson() {
        return new RequestRow(uuid, kind, room, subject, anchor, label, caseUuid, question, office, office, askedAt, addresseeKind, addressee,
            dueOn, status, escalatedAt, answer, answeredBy, endedAt, endReason, version);
    }

    /** Where it is read and answered. */
    public String href() {
        return kind.page() == null ? "/request/request?id=" + uuid : kind.page() + "?id=" + subject;
    }

    public boolean isOpen() {
        return status == RequestStatus.OPEN;
    }

    /** Open, and its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** When it was asked, to the minute, as the office reads it. */
    public String askedWhen() {
        return ChinaTime.minute(askedAt);
    }

    public String endedWhen() {
        return ChinaTime.minute(endedAt);
    }

    /** Answered after its day. */
    public boolean isLate() {
        return status == RequestStatus.ANSWERED && ChinaTime.dayOf(endedAt).isAfter(dueOn);
    }
}
