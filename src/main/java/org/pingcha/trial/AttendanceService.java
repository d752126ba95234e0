package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.FormRef;
import org.pingcha.instrument.Purpose;
import org.pingcha.instrument.SheetService;
import org.pingcha.instrument.SheetSubject;
import org.pingcha.register.CaseAccessService;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** A manager says who attends a hearing, and takes somebody off it again. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class AttendanceService {
    private static final String HEARING = "select g.id as id, c.id as caseId, h.name as handler, c.type as type, c.stage as stage, c.kind as kind, o.path as path"
        + HearingSight.FROM;
    private static final String INSPECTORS = """
        select new org.pingcha.trial.ObserverChoice(p.uuid, p.id, p.name, o.name,
               (select count(b) from TrialObservation b where b.observerId = p.id and b.state in (org.pingcha.trial.ObservationState.ASSIGNED, org.pingcha.trial.ObservationState.BEGUN)),
               false, false)
          from Person p join p.office o
         where p.enabled = true and org.pingcha.identity.Role.INSPECTOR member of p.roles and o.path like :scope escape '!' order by p.name, p.id""";
    private static final String STANDING = "select b.observerId from TrialObservation b where b.hearing.id = :hearing"
        + " and b.state <> org.pingcha.trial.ObservationState.WITHDRAWN";
    private static final String PLAN = "select p from HearingPlan p where p.hearing.id = :hearing";
    private static final String SEES = "select count(a) from CaseAccess a where a.caseId = :case and a.personId = :person";
    private static final String OBSERVATION = "select b.id from TrialObservation b where b.uuid = :uuid and b.hearing.id = :hearing";

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseAccessService access;

    @EJB
    SheetService sheets;

    @EJB
    FormQueries forms;

    @EJB
    RuleQueries rules;

    @EJB
    AuditTrail audit;

    @Inject
    VisitNotices visits;

    @Inject
    TrialRecusals recusals;

    @Inject
    HearingRules hearingRules;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The inspectors in sight; who keeps out of the case, and who attends it already, is named as such. */
    public List<ObserverChoice> inspectors(UUID hearing) {
        Tuple of = inSight(hearing);
        List<Long> standing = standing(of.get("id", Long.class));
        return em.createQuery(INSPECTORS, ObserverChoice.class).setParameter("scope", actor.get().scope()).getResultStream()
            .map(choice -> choice.with(recusals.isRecused(choice.personId(), of.get("caseId", Long.class)), standing.contains(choice.personId()))).toList();
    }

    /**
     * Gives the hearing to observers, besides those that it has.
     *
     * @throws Problem where there would be fewer than the rules ask for, or one of them keeps out of the case
     */
    public void assign(UUID uuid, long seenVersion, @Valid AttendOrder order) {
        Tuple of = inSight(uuid);
        Hearing hearing = em.find(Hearing.class, of.get("id", Long.class), LockModeType.PESSIMISTIC_WRITE);
        if (hearing.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        if (!hearing.status().isOpen()) {
            throw Problem.conflict("trial.problem.ended", hearing.status());
        }
        RuleBook book = rules.attendanceRules(ChinaTime.today(clock));
        List<ObserverChoice> chosen = inspectors(uuid).stream().filter(choice -> order.observers().contains(choice.uuid())).toList();
        if (chosen.size() < order.observers().size()) {
            throw new Problem("trial.problem.noInspector");
        }
        chosen.forEach(AttendanceService::mustBeFree);
        int least = book.amount(RuleKey.ATTENDANCE_OBSERVERS).intValue();
        if (standing(hearing.id()).size() + chosen.size() < least) {
            throw new Problem("trial.problem.tooFewObservers", least);
        }
        plan(hearing, book, order.tellHandler());
        FormRef form = forms.bestFor(Purpose.OBSERVATION, facts(of), of.get("path", String.class), Locale.SIMPLIFIED_CHINESE)
            .orElseThrow(() -> new Problem("trial.problem.noForm"));
        chosen.forEach(choice -> give(hearing, of, choice, form));
        if (order.tellHandler()) {
            visits.tell(hearing);
        }
        audit.record(actor.get(), "trial.audit.assigned", HearingService.name(hearing), null,
            Map.of("observers", chosen.stream().map(ObserverChoice::name).toList(), "handlerTold", order.tellHandler()));
    }

    /** Takes somebody off the hearing, for a reason that is kept. */
    public void withdraw(UUID uuid, UUID observation, @Size(max = 500) String reason) {
        Tuple of = inSight(uuid);
        Long id = em.createQuery(OBSERVATION, Long.class).setParameter("uuid", observation).setParameter("hearing", of.get("id", Long.class))
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        TrialObservation found = em.find(TrialObservation.class, id, LockModeType.PESSIMISTIC_WRITE);
        found.withdraw(reason);
        if (found.isAccessGiven()) {
            access.revokeAccess(found.hearing().caseId(), found.observerId());
        }
        audit.record(actor.get(), "trial.audit.withdrawn", HearingService.name(found.hearing()), null, Map.of("observer", found.observerName(), "reason", reason.strip()));
    }

    private List<Long> standing(Long hearingId) {
        return em.createQuery(STANDING, Long.class).setParameter("hearing", hearingId).getResultList();
    }

    private static void mustBeFree(ObserverChoice choice) {
        if (choice.attends()) {
            throw new Problem("trial.problem.alreadyObserver", choice.name());
        }
        if (choice.recused()) {
            throw new Problem("trial.problem.recused", choice.name());
        }
    }

    private void plan(Hearing hearing, RuleBook book, boolean tell) {
        HearingPlan plan = em.createQuery(PLAN, HearingPlan.class).setParameter("hearing", hearing.id()).getResultStream().findFirst().orElse(null);
        if (plan == null) {
            Set<PlanReason> why = hearingRules.reasons(hearing, book);
            em.persist(new HearingPlan(hearing, book.id(), why, tell, actor.get(), clock.instant()));
        } else {
            plan.tell(tell);
        }
    }

    private void give(Hearing hearing, Tuple of, ObserverChoice choice, FormRef form) {
        boolean saw = em.createQuery(SEES, Long.class).setParameter("case", hearing.caseId()).setParameter("person", choice.personId()).getSingleResult() > 0;
        TrialObservation made = new TrialObservation(hearing, choice.personId(), choice.name(), of.get("handler", String.class), !saw, clock.instant());
        em.persist(made);
        em.flush();
        made.rateOn(sheets.open(form.id(), new SheetSubject("trial.observation", made.id()), facts(of)));
        access.grantAccess(hearing.caseId(), choice.personId());
    }

    private static CaseFacts facts(Tuple of) {
        return new CaseFacts(of.get("type", Enum.class).name(), of.get("stage", Enum.class).name(), of.get("kind", Enum.class).name());
    }

    private Tuple inSight(UUID uuid) {
        Sight sight = HearingSight.of(actor.get()).and("g.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery(HEARING + sight.where(), Tuple.class)).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }
}
