package org.pingcha.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.quality.SubjectKind;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.Problem;

/** What follows from a signed appraisal: subsidies and measures, as proposals that a person decides. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ProposalService {
    private static final String MEASURES = "select m from HandlerMeasure m where m.appraisalId = :id order by case m.measure when"
        + " org.pingcha.appraisal.Measure.PAUSE then 0 when org.pingcha.appraisal.Measure.TRAIN then 1 else 2 end, m.handlerName, m.id";
    private static final String ONE = "select m from HandlerMeasure m join Appraisal a on a.id = m.appraisalId join a.office o where m.uuid = :uuid"
        + " and a.status in (org.pingcha.appraisal.AppraisalStatus.FROZEN, org.pingcha.appraisal.AppraisalStatus.SENT) and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Accepts or rejects a proposed measure, once. */
    @RolesAllowed(Role.MANAGER_ROLE)
    public void decide(UUID uuid, boolean accept, @Size(max = 1000) String reason) {
        HandlerMeasure measure = em.createQuery(ONE, HandlerMeasure.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope()).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
        measure.decide(accept, reason, actor.get(), clock.instant());
        audit.record(actor.get(), "appraisal.audit.decided", "measure:" + uuid, Map.of("state", HandlerMeasure.State.PROPOSED), Map.of("state", measure.state()));
    }

    /** The measures proposed from an appraisal in sight, the gravest first. */
    public List<MeasureRow> measures(AppraisalDetail of) {
        return em.createQuery(MEASURES, HandlerMeasure.class).setParameter("id", of.id()).getResultStream().map(HandlerMeasure::row).toList();
    }

    /** The subsidies of an appraisal in sight by name, as of its figures; handlers without a closed case are left out. */
    public List<SubsidyRow> subsidies(AppraisalDetail of) {
        RuleBook book = rules.appraisalRules(of.year());
        return AppraisalQueries.lines(em, of.id(), SubjectKind.HANDLER).stream().filter(line -> line.figures().closed() > 0).map(line -> {
            Proposing.Amounts amounts = Proposing.subsidy(line.figures(), book);
            return new SubsidyRow(line.name(), line.firmName(), line.figures(), amounts.base(), amounts.performance());
        }).toList();
    }

    /** Writes down what the rules propose from these lines; within the transaction that freezes them. */
    static void propose(EntityManager em, AppraisalDetail of, RuleBook book) {
        AppraisalQueries.lines(em, of.id(), SubjectKind.HANDLER).forEach(line -> Proposing.measure(line.figures(), book)
            .ifPresent(proposed -> em.persist(new HandlerMeasure(of.id(), line, proposed))));
    }
}
