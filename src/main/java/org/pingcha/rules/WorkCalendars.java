package org.pingcha.rules;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Gives the calendar of working days. Every list with a due date asks for it, so it is kept for some minutes: a change is
 * seen at once on the node where it was made, on others after that.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WorkCalendars {
    private static final Duration KEPT = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private volatile Kept kept;

    public WorkCalendar current() {
        Kept known = kept;
        Instant now = clock.instant();
        long seen = changes.get();
        // What was read while somebody changed it serves this question, but is not kept.
        if (known == null || known.change() != seen || !now.isBefore(known.until())) {
            known = new Kept(read(), now.plus(KEPT), seen);
            kept = known;
        }
        return known.calendar();
    }

    /** Forgets what it keeps; early, so that whoever counts anew on the same event has the new days. */
    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(100) CalendarChanged change) {
        changes.incrementAndGet();
    }

    /** Years whose holidays were announced, the newest first. */
    public List<CalendarYearRow> years() {
        return em.createQuery("select y from CalendarYear y order by y.year desc", CalendarYear.class)
            .getResultList().stream().map(CalendarYear::row).toList();
    }

    private WorkCalendar read() {
        List<CalendarDate> days = em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList()
            .stream().map(CalendarDay::value).toList();
        return new WorkCalendar(days, years().stream().map(CalendarYearRow::year).collect(Collectors.toSet()));
    }

    private record Kept(WorkCalendar calendar, Instant until, long change) {
    }
}
