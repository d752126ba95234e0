package org.pingcha.trial;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.pingcha.rules.RuleBook;

/** Which rules ask for the attendance of a hearing. */
@Dependent
public class HearingRules {
    /** The conditions by reason, on the aliases of {@link HearingSight#FROM}. */
    static final Map<PlanReason, String> CONDITIONS = new EnumMap<>(Map.of(
        PlanReason.SHARE, "exists (select 1 from DrawnCase d where d.caseId = c.id)",
        PlanReason.FIRST, "not exists (select 1 from AidCase x where x.handler.id = h.id and (x.dates.assignedOn < c.dates.assignedOn"
            + " or x.dates.assignedOn = c.dates.assignedOn and x.id < c.id))",
        PlanReason.GROUP, "g.groupCase = true",
        PlanReason.MAJOR, "(g.major = true or c.flags.lifeOrDeath = true)"));

    @PersistenceContext
    EntityManager em;

    /** What asks for this hearing under these rules; empty where nothing does. */
    Set<PlanReason> reasons(Hearing hearing, RuleBook book) {
        Set<PlanReason> reasons = EnumSet.noneOf(PlanReason.class);
        for (PlanReason reason : inForce(book)) {
            if (em.createQuery("select count(g)" + HearingSight.FROM + " where g.id = :id and " + CONDITIONS.get(reason), Long.class)
                .setParameter("id", hearing.id()).getSingleResult() > 0) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    /** The reasons that these rules know. */
    static Set<PlanReason> inForce(RuleBook book) {
        Set<PlanReason> known = EnumSet.noneOf(PlanReason.class);
        for (PlanReason reason : CONDITIONS.keySet()) {
            if (reason.rule().filter(key -> book.rules().stream().anyMatch(rule -> rule.key() == key && !rule.exempt())).isPresent()) {
                known.add(reason);
            }
        }
        return known;
    }
}
