package org.pingcha.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/**
 * Looks at things and keeps their alerts: at what changed, at what a limit runs out for, and at night at everything. All three
 * call the same function of the same facts. Called by jobs, whoever they run for.
 */
@Stateless
@PermitAll
public class AlertSweep {
    private static final String LOCK = "select id from alert_lock where id = 1 for update";
    private static final String DUE = "select l.kind, l.aboutId, l.touches from AlertLook l where l.lookOn <= :today order by l.kind, l.aboutId";
    /** Unless something changed again meanwhile. */
    private static final String LATER = "update AlertLook l set l.lookOn = :day where l.kind = :kind and l.aboutId = :id and l.touches = :touches";
    private static final String NEVER = "delete from AlertLook l where l.kind = :kind and l.aboutId = :id and l.touches = :touches";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    @Inject
    AlertWatches watches;

    @Inject
    AlertKeeping keeping;

    @Inject
    AlertTouch touch;

    @Inject
    Clock clock;

    /**
     * Looks at what is due, at most so many at a time; gives how many things it looked at. They are of one kind, so that
     * it and whoever changes things of several kinds meanwhile never wait for each other at once.
     */
    public int due(int most) {
        lock();
        List<Object[]> rows = em.createQuery(DUE, Object[].class).setParameter("today", ChinaTime.today(clock)).setMaxResults(most).getResultList();
        if (rows.isEmpty()) {
            return 0;
        }
        AboutKind kind = (AboutKind) rows.get(0)[0];
        Map<Long, Long> due = new LinkedHashMap<>();
        rows.stream().filter(row -> row[0] == kind).forEach(row -> due.put((Long) row[1], (Long) row[2]));
        Map<Long, Seen> seen = look(kind, due.keySet(), reach());
        due.forEach((id, touches) -> later(kind, id, touches, seen.get(id)));
        return due.size();
    }

    /** Looks at the next of all things of a kind; gives the last id, null after the end. */
    public Long all(AboutKind kind, long after, int most) {
        return all(kind, after, most, reach());
    }

    /** As above; facts of days before that one raise nothing new. */
    public Long all(AboutKind kind, long after, int most, LocalDate reach) {
        lock();
        List<Long> ids = watches.of(kind).after(after, most);
        if (ids.isEmpty()) {
            return null;
        }
        Map<LocalDate, List<Long>> again = new LinkedHashMap<>();
        look(kind, ids, reach).forEach((id, seen) -> {
            if (seen.again() != null) {
                again.computeIfAbsent(seen.again(), day -> new ArrayList<>()).add(id);
            }
        });
        again.forEach((day, those) -> touch.plan(kind, those, day));
        return ids.get(ids.size() - 1);
    }

    /** Two at once would each raise the same alert. */
    private void lock() {
        em.createNativeQuery(LOCK).getResultList();
    }

    private Map<Long, Seen> look(AboutKind kind, Collection<Long> ids, LocalDate reach) {
        LocalDate today = ChinaTime.today(clock);
        Map<Long, Seen> seen = watches.of(kind).look(ids, new SignRules(rules.monitoringRules(today), rules.caseReviewRules(today), calendars.current(), today));
        keeping.keep(kind, ids, seen.values().stream().flatMap(one -> one.signs().stream()).toList(), reach);
        return seen;
    }

    private LocalDate reach() {
        LocalDate today = ChinaTime.today(clock);
        return today.minusMonths(rules.monitoringRules(today).amount(RuleKey.ALERT_REACH).intValueExact());
    }

    private void later(AboutKind kind, Long id, Long touches, Seen seen) {
        LocalDate again = seen == null ? null : seen.again();
        if (again == null) {
            em.createQuery(NEVER).setParameter("kind", kind).setParameter("id", id).setParameter("touches", touches).executeUpdate();
        } else {
            em.createQuery(LATER).setParameter("day", again).setParameter("kind", kind).setParameter("id", id).setParameter("touches", touches).executeUpdate();
        }
    }
}
