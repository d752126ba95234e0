package org.pingcha.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Tally;

/** Lists of the alerts in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE})
public class AlertQueries {
    private static final String ROW = "select new org.pingcha.alert.AlertRow(a.uuid, a.rule, a.status, a.about, a.facts, o.name, a.ownerName, a.raisedOn, a.dueOn,"
        + " a.endedOn, a.version)";
    private static final String COUNTS = "select sum(case when a.ownerId = :me then 1 else 0 end), sum(case when a.rule in :acts then 1 else 0 end),"
        + " sum(case when a.dueOn < :today then 1 else 0 end), sum(case when a.rule in :acts then 0 else 1 end)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of the alerts, what is due next first; with {@link #count}, a list costs two statements. */
    public List<AlertRow> rows(AlertFilter filter, PageRequest page) {
        Sight sight = wanted(filter);
        boolean ended = filter.tab() == AlertTab.ENDED;
        AlertSort sort = page.sortOr(ended ? AlertSort.ENDED : AlertSort.DUE);
        boolean ascending = page.sort() == null ? !ended : page.ascending();
        return sight.fill(em.createQuery(ROW + AlertSight.FROM + sight.where() + sort.order(ascending), AlertRow.class)).setFirstResult(page.first())
            .setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(AlertFilter filter, int most) {
        Sight sight = wanted(filter);
        return sight.fill(em.createQuery(Page.total("a", AlertSight.FROM + sight.where(), most), Long.class)).getSingleResult();
    }

    /** Of those raised on a day or later, the offices with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> byOffice(AlertFilter filter, LocalDate since, long over) {
        Sight sight = wanted(filter).and("a.raisedOn >= :since", "since", since).with("over", over);
        return sight.fill(em.createQuery(Tally.query("o.id", "o.name", AlertSight.FROM + sight.where()), Tally.class)).getResultList();
    }

    /** How many stand in each view but the last, for this person; one statement. */
    public Map<AlertTab, Long> counts() {
        Sight sight = AlertSight.of(actor.get()).and("a.endedOn is null").with("me", me()).with("acts", AlertRule.acted()).with("today", ChinaTime.today(clock));
        Object[] sums = sight.fill(em.createQuery(COUNTS + AlertSight.FROM + sight.where(), Object[].class)).getSingleResult();
        Map<AlertTab, Long> counts = new EnumMap<>(AlertTab.class);
        for (AlertTab tab : List.of(AlertTab.MINE, AlertTab.OPEN, AlertTab.OVERDUE, AlertTab.QUESTIONS)) {
            Object sum = sums[tab.ordinal()];
            counts.put(tab, sum == null ? 0 : ((Number) sum).longValue());
        }
        return counts;
    }

    /** Those after that one in the order in which they were raised, for a client that reads all of them; null for the first. */
    public List<AlertRow> after(UUID last, int limit) {
        Sight sight = AlertSight.of(actor.get()).and("a.id > (select x.id from Alert x where x.uuid = :last)", "last", last);
        return sight.fill(em.createQuery(ROW + AlertSight.FROM + sight.where() + " order by a.id", AlertRow.class)).setMaxResults(limit).getResultList();
    }

    /** @throws Problem not found where there is none in sight */
    public AlertRow row(UUID uuid) {
        return of("a.uuid = :uuid", "uuid", uuid).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** About a case, the newest first; for the page of the case. */
    public List<AlertRow> ofCase(long caseId) {
        return of("a.about.caseId = :case", "case", caseId);
    }

    private List<AlertRow> of(String condition, String name, Object value) {
        Sight sight = AlertSight.of(actor.get()).and(condition, name, value);
        return sight.fill(em.createQuery(ROW + AlertSight.FROM + sight.where() + " order by a.id desc", AlertRow.class)).getResultList();
    }

    private Sight wanted(AlertFilter f) {
        Sight sight = AlertSight.of(actor.get()).and(f.tab().condition());
        switch (f.tab()) {
            case MINE -> sight.with("me", me());
            case OPEN, QUESTIONS -> sight.with("acts", AlertRule.acted());
            case OVERDUE -> sight.with("today", ChinaTime.today(clock));
            case ENDED -> {
                // needs no value
            }
        }
        return sight.and("a.rule = :rule", "rule", f.rule())
            .and("(lower(a.about.label) like :text escape '!' or lower(a.ownerName) like :text escape '!')", "text", LikePattern.contains(f.text()));
    }

    private long me() {
        return actor.get().personId() == null ? -1L : actor.get().personId();
    }
}
