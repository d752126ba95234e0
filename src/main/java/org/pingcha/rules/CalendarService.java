package org.pingcha.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/**
 * What an administrator does to the calendar of working days: a year at once from a file, or a day of it. The calendar is
 * the country's, so it belongs to no office.
 */
@Stateless
@RolesAllowed(Role.ADMIN_ROLE)
public class CalendarService {
    private static final String OF_YEAR = "select d from CalendarDay d where d.date between :first and :last order by d.date";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Event<CalendarChanged> changed;

    /** What a file would change in a year, and what is wrong with it; writes nothing. */
    public CalendarPreview check(int year, byte[] content) {
        Map<String, String> names = new HashMap<>();
        em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultStream().map(CalendarDay::value)
            .forEach(day -> names.put(day.nameZh(), day.nameEn()));
        CalendarFile file = CalendarReader.read(content, year, names);
        return new CalendarPreview(file, CalendarChange.between(days(year), file.days()));
    }

    /**
     * Gives a year these days and no others.
     *
     * @param seenVersion of the year as the person saw it; null where it was not announced yet
     */
    public void replace(int year, Long seenVersion, @Valid YearEntry entry) {
        Map<LocalDate, CalendarDate> wanted = new TreeMap<>();
        for (CalendarDate day : entry.days()) {
            check(year, day);
            if (wanted.put(day.date(), day) != null) {
                throw new Problem("rules.calendarFault.twice");
            }
        }
        CalendarYear known = em.find(CalendarYear.class, year);
        if ((known == null) != (seenVersion == null)) {
            throw Problem.conflict("web.problem.changed");
        }
        Map<String, Object> before = new TreeMap<>();
        Map<String, Object> after = new TreeMap<>(Map.of("source", entry.source().strip(), "verified", entry.verified()));
        if (known == null) {
            em.persist(new CalendarYear(year, entry.source().strip(), entry.verified()));
        } else {
            before.putAll(Map.of("source", known.row().source(), "verified", known.row().verified()));
            seen(year, seenVersion).describe(entry.source().strip(), entry.verified());
        }
        write(CalendarChange.between(days(year), List.copyOf(wanted.values())), before, after);
        audit.record(actor.get(), known == null ? "rules.audit.yearAdded" : "rules.audit.yearReplaced", subject(year),
            known == null ? null : before, after);
        changed.fire(new CalendarChanged(year));
    }

    /** Says where a year's days were read, and whether they were compared with the notice. */
    public void describe(int year, long seenVersion, String source, boolean verified) {
        if (source == null || source.isBlank() || source.length() > 1000) {
            throw new Problem("rules.problem.noSource");
        }
        CalendarYear known = seen(year, seenVersion);
        Map<String, Object> before = Map.of("source", known.row().source(), "verified", known.row().verified());
        known.describe(source.strip(), verified);
        audit.record(actor.get(), "rules.audit.yearDescribed", subject(year), before, Map.of("source", source.strip(), "verified", verified));
    }

    /** Adds a day to its year, or says something else about it. */
    public void put(long seenVersion, @Valid DayEntry entry) {
        CalendarDate day = entry.day();
        check(day.date().getYear(), day);
        one(seenVersion, day.date(), day, entry.reason());
    }

    /** Makes a day again what its weekday says. */
    public void remove(long seenVersion, LocalDate date, String reason) {
        one(seenVersion, date, null, reason);
    }

    private void one(long seenVersion, LocalDate date, CalendarDate after, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem("rules.problem.noReason");
        }
        int year = date.getYear();
        seen(year, seenVersion);
        CalendarDay known = em.find(CalendarDay.class, date);
        CalendarDate before = known == null ? null : known.value();
        if (after == null ? before == null : after.equals(before)) {
            throw new Problem("rules.problem.sameDay", date);
        }
        Map<String, Object> was = new TreeMap<>();
        Map<String, Object> is = new TreeMap<>(Map.of("reason", reason.strip()));
        write(List.of(new CalendarChange(date, before, after)), was, is);
        audit.record(actor.get(), "rules.audit.dayChanged", subject(year), was, is);
        changed.fire(new CalendarChanged(year));
    }

    /** Takes out the old days and puts in the new ones, and says both for the trail. */
    private void write(List<CalendarChange> changes, Map<String, Object> was, Map<String, Object> is) {
        for (CalendarChange change : changes) {
            if (change.before() != null) {
                em.remove(em.find(CalendarDay.class, change.date()));
                was.put(change.date().toString(), words(change.before()));
            }
        }
        // A new row with the key of an old one has to wait until that is gone.
        em.flush();
        for (CalendarChange change : changes) {
            if (change.after() != null) {
                em.persist(new CalendarDay(change.after()));
                is.put(change.date().toString(), words(change.after()));
            }
        }
    }

    /** The year, its version moved on: of two who change it, the second is told. */
    private CalendarYear seen(int year, long seenVersion) {
        CalendarYear known = em.find(CalendarYear.class, year);
        if (known == null) {
            throw new Problem("rules.problem.yearMissing", Integer.toString(year));
        }
        if (known.row().version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        em.lock(known, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return known;
    }

    private List<CalendarDate> days(int year) {
        return em.createQuery(OF_YEAR, CalendarDay.class).setParameter("first", LocalDate.of(year, 1, 1))
            .setParameter("last", LocalDate.of(year, 12, 31)).getResultStream().map(CalendarDay::value).toList();
    }

    private static void check(int year, CalendarDate day) {
        String wrong = DayCheck.fault(year, day);
        if (wrong != null) {
            throw new Problem(wrong, Integer.toString(year));
        }
    }

    private static String subject(int year) {
        return "calendar:" + year;
    }

    private static String words(CalendarDate day) {
        return (day.working() ? "workday " : "holiday ") + day.nameZh();
    }
}
