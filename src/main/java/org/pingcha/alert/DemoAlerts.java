package org.pingcha.alert;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;

/** Demo alerts: what the demo data's own facts say, however long ago, some of them dealt with. Fictitious. */
@Stateless
@PermitAll
public class DemoAlerts {
    private static final int BATCH = 200;
    private static final String ORDERED = "select c.origin.uuid, c.uuid, c.number from CorrectiveAction c where c.origin.room = 'review'"
        + " and c.status <> org.pingcha.correction.CorrectionStatus.WITHDRAWN and c.origin.uuid in (select a.source.uuid from Alert a where a.rule = org.pingcha.alert.AlertRule.REVIEW)";

    @PersistenceContext
    EntityManager em;
    @EJB
    AlertSweep sweep;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(980) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(a) from Alert a", Long.class).getSingleResult() > 0) {
            return;
        }
        Person manager = em.createQuery("select p from Person p join fetch p.office where p.userName = 'manager'", Person.class).getResultStream().findFirst().orElse(null);
        if (manager == null) {
            return;
        }
        for (AboutKind kind : AboutKind.values()) {
            for (Long last = sweep.all(kind, 0, BATCH, LocalDate.EPOCH); last != null; last = sweep.all(kind, last, BATCH, LocalDate.EPOCH)) {
                em.flush();
            }
        }
        deal(manager.actor(null));
    }

    private void deal(Actor manager) {
        report();
        for (Object[] row : em.createQuery(ORDERED, Object[].class).getResultList()) {
            em.createQuery("select a from Alert a where a.source.uuid = :uuid and a.rule = org.pingcha.alert.AlertRule.REVIEW", Alert.class)
                .setParameter("uuid", row[0]).getResultList().forEach(alert -> alert.ordered((UUID) row[1], (String) row[2], manager, clock.instant()));
        }
        List<Alert> late = em.createQuery("select a from Alert a where a.rule = org.pingcha.alert.AlertRule.FIRST_MEETING and a.endedOn is null order by a.id", Alert.class)
            .setMaxResults(3).getResultList();
        for (int i = 0; i < late.size(); i++) {
            switch (i) {
                case 0 -> late.get(i).dismiss("受援人在外地住院，承办人已电话联系，约定出院后会见。", manager, clock.instant());
                case 1 -> late.get(i).take(manager, clock.instant());
                default -> late.get(i).act("已电话提醒承办人，约定明天会见。", manager, clock.instant());
            }
        }
    }

    /** The demo firm reported something about two of its cases; note was taken of one. */
    private void report() {
        Person firm = em.createQuery("select p from Person p join fetch p.office where p.userName = 'firm'", Person.class).getResultStream().findFirst().orElse(null);
        Person second = em.createQuery("select p from Person p join fetch p.office where p.userName = 'manager2'", Person.class).getResultStream().findFirst().orElse(null);
        if (firm == null || firm.firmId() == null || second == null) {
            return;
        }
        List<Long> cases = em.createQuery("select c.id from AidCase c where c.firm.id = :firm and c.dates.closedOn is null order by c.id", Long.class)
            .setParameter("firm", firm.firmId()).setMaxResults(2).getResultList();
        for (int i = 0; i < cases.size(); i++) {
            SpecialReport report = new SpecialReport(cases.get(i), i == 0 ? ReportKind.GROUP : ReportKind.DOUBT, i == 0 ? "同一工地的其他工人也准备集体上访，拟请机构协调有关部门。"
                : "主要书证的形成时间存疑，拟申请鉴定。", firm.actor(null), clock.instant().minus(Duration.ofDays(2)));
            em.persist(report);
            if (i == 1) {
                report.note("同意申请鉴定，费用问题另行答复。", second.actor(null), clock.instant().minus(Duration.ofDays(1)));
            }
        }
    }
}
