package org.pingcha.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.ejb.EJB;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Office;
import org.pingcha.rules.WorkCalendars;

/** When an office's messages may go out; read once for the work of one transaction. */
@Dependent
public class NoticeHours {
    private static final String ALL = "select h from SendingHours h join fetch h.office";

    @PersistenceContext
    EntityManager em;

    @EJB
    WorkCalendars calendars;

    /** Answers for many messages with one read. */
    final class Asked {
        private final List<SendingHours> all = em.createQuery(ALL, SendingHours.class).getResultList();
        private final Map<String, SendingHours> known = new HashMap<>();

        /** The earliest moment from then on. */
        Instant from(Office office, boolean legal, Instant moment) {
            return legal ? moment : known.computeIfAbsent(office.path(), this::hours).openFrom(moment, calendars.current());
        }

        SendingHours hours(String path) {
            return all.stream().filter(hours -> hours.holdFor(path)).max(Comparator.comparingInt(hours -> hours.office().path().length()))
                .orElseGet(SendingHours::shipped);
        }
    }

    Asked ask() {
        return new Asked();
    }
}
