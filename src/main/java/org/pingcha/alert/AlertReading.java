package org.pingcha.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.correction.CorrectionLink;
import org.pingcha.correction.CorrectionStatus;
import org.pingcha.correction.FindingSources;
import org.pingcha.correction.Origin;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CasesToWatch;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;

/** Opens one alert with what stands around it; the trail records it. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE})
public class AlertReading {
    private static final Set<AlertAct> ON_THE_PAGE = EnumSet.of(AlertAct.TAKE, AlertAct.GIVE, AlertAct.ACT, AlertAct.ANSWER, AlertAct.ASK, AlertAct.DISMISS);
    private static final String ORDERED = "select c.uuid, c.number, c.status, c.orderedAt from CorrectiveAction c where c.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @EJB
    CasesToWatch cases;

    @EJB
    AuditTrail audit;

    @Inject
    FindingSources findings;

    @Inject
    AlertAccess access;

    @Inject
    AlertHolders holders;

    @Inject
    CurrentActor actor;

    public AlertDetail open(UUID uuid) {
        Actor me = actor.get();
        Alert alert = access.inSight(me, uuid);
        audit.viewed(me, "alert.audit.viewed", AlertKeeping.name(alert));
        AlertFacts facts = alert.facts();
        RuleBook book = rules.byId(facts.ruleSetId());
        List<Holder> others = alert.allows(AlertAct.GIVE, me) ? holders.of(alert, me) : List.of();
        Set<AlertAct> acts = Arrays.stream(AlertAct.values()).filter(act -> ON_THE_PAGE.contains(act) && alert.allows(act, me) && (act != AlertAct.GIVE || !others.isEmpty()))
            .collect(Collectors.toSet());
        return new AlertDetail(facts, rule(facts, book), book.rule(facts.rule().limit()), acts, alert.allows(AlertAct.ORDER, me) ? order(facts, me) : null,
            correction(facts.outcome()), me.is(Role.MANAGER) || me.is(Role.AUDITOR), others);
    }

    /** Of a case, the rule that is cut closest to it. */
    private Rule rule(AlertFacts facts, RuleBook book) {
        RuleKey key = facts.rule().key();
        Long caseId = facts.about().caseId();
        return (caseId == null ? book.find(key) : cases.of(List.of(caseId)).stream().findFirst().flatMap(one -> book.find(key, CaseSigns.facts(one.facts())))).orElse(null);
    }

    /** By the finding that raised it where that can be ordered of; else by the alert itself. */
    private String order(AlertFacts facts, Actor me) {
        Origin own = new Origin(AlertFindings.ROOM, facts.uuid());
        Origin origin = facts.source() == null ? own : new Origin(facts.source().room(), facts.source().uuid());
        return "/correction/new?from=" + (findings.look(me, origin).isPresent() ? origin : own);
    }

    private CorrectionLink correction(UUID uuid) {
        return uuid == null ? null : em.createQuery(ORDERED, Object[].class).setParameter("uuid", uuid).getResultStream().findFirst()
            .map(row -> new CorrectionLink((UUID) row[0], (String) row[1], (CorrectionStatus) row[2], ChinaTime.dayOf((Instant) row[3]))).orElse(null);
    }
}
