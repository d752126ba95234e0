package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Makes the stored alerts those that are wanted: raises, changes, opens anew, ends. Done twice it changes nothing. */
@Dependent
class AlertKeeping {
    private static final String KNOWN = "select a from Alert a join fetch a.office left join fetch a.events where a.about.kind = :kind and a.about.id in :ids";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Whatever is known about these things and not wanted ends.
     *
     * @param reach facts of earlier days raise nothing new
     */
    void keep(AboutKind kind, Collection<Long> ids, List<Sign> wanted, LocalDate reach) {
        Instant at = clock.instant();
        RuleBook book = rules.monitoringRules(ChinaTime.dayOf(at));
        Map<Sign.Key, Alert> known = new LinkedHashMap<>();
        em.createQuery(KNOWN, Alert.class).setParameter("kind", kind).setParameter("ids", ids).getResultList().forEach(alert -> known.put(alert.key(), alert));
        Map<Long, Office> offices = new HashMap<>();
        for (Sign sign : wanted) {
            Alert alert = known.remove(sign.key());
            Office office = offices.computeIfAbsent(sign.officeId(), id -> em.find(Office.class, id));
            if (alert == null && sign.since().isBefore(reach)) {
                continue;
            }
            if (alert == null) {
                alert = new Alert(sign, office, term(book, sign.rule(), at), at);
                em.persist(alert);
                record(AlertAct.RAISE, alert);
            } else if (alert.seen(sign, office, term(book, sign.rule(), at), at)) {
                record(AlertAct.CHANGE, alert);
            }
        }
        for (Alert alert : known.values()) {
            if (alert.unseen(at)) {
                record(AlertAct.MEND, alert);
            }
        }
    }

    /** By when an alert of this rule is dealt with that begins now. */
    AlertTerm term(RuleBook book, AlertRule rule, Instant at) {
        return new AlertTerm(book.id(), calendars.current().plusWorkingDays(ChinaTime.dayOf(at), book.amount(rule.limit()).intValueExact()));
    }

    private void record(AlertAct act, Alert alert) {
        audit.record(Actor.system(), "alert.audit." + act, name(alert), null, Map.of("rule", alert.rule(), "about", alert.about().label(), "status", alert.status()));
    }

    /** How the trail names it. */
    static String name(Alert alert) {
        return "alert:" + alert.uuid();
    }
}
