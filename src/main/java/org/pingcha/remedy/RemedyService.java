package org.pingcha.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.SupervisedCases;
import org.pingcha.shared.Problem;

/** Takes down what somebody asks for beside a complaint; for the pages of this room, and for the rooms it started from. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
public class RemedyService {
    private static final String AGENCY = "select o from Office o where o.code = :code and o.kind = org.pingcha.identity.OfficeKind.AGENCY and "
        + OfficeScope.of("o");
    private static final String OPEN = "select count(r) from HandlerReplacement r where r.caseId = :case and r.endedOn is null";

    @PersistenceContext
    EntityManager em;

    @EJB
    SupervisedCases cases;

    @EJB
    AuditTrail audit;

    @Inject
    ProcedureLimits limits;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Somebody asks for another handler.
     *
     * @return the procedure's public id
     * @throws Problem where the case is closed, or the same is under way already
     */
    public UUID askReplacement(@Valid ReplacementEntry entry) {
        ProcedureAct.REGISTER.mustBeOpenTo(ProcedureKind.REPLACEMENT, actor.get());
        CaseHeader found = cases.header(entry.caseUuid());
        if (found.dates().closedOn() != null) {
            throw new Problem("remedy.problem.closed", found.dates().closedOn());
        }
        if (em.createQuery(OPEN, Long.class).setParameter("case", found.ref().id()).getSingleResult() > 0) {
            throw new Problem("remedy.problem.underWay");
        }
        String ground = ReplacementGround.of(entry.ground()).orElseThrow(() -> new Problem("remedy.problem.ground")).code();
        if (entry.asker() != Asker.AGENCY && (entry.name() == null || entry.name().isBlank())) {
            throw new Problem("remedy.problem.noApplicant");
        }
        Subject about = new Subject(em.getReference(Office.class, found.ref().officeId()), found.ref().id(), found.ref().caseNo(), ground,
            entry.origin());
        HandlerReplacement replacement = new HandlerReplacement(about,
            new HandlerReplacement.Former(found.ref().handlerId(), found.handlerName(), found.ref().firmId(), found.firmName()),
            new Applicant(entry.asker(), entry.name(), entry.phone()), entry.reasons(), limits.of(ProcedureKind.REPLACEMENT, entry.receivedOn()),
            actor.get(), clock.instant());
        return keep(replacement);
    }

    /**
     * Somebody objects to a refusal or an ending of aid.
     *
     * @return the procedure's public id
     */
    public UUID object(@Valid ObjectionEntry entry) {
        ProcedureAct.REGISTER.mustBeOpenTo(ProcedureKind.OBJECTION, actor.get());
        List<Office> agencies = em.createQuery(AGENCY, Office.class).setParameter("code", entry.agency())
            .setParameter("scope", actor.get().scope()).getResultList();
        if (agencies.isEmpty()) {
            throw new Problem("remedy.problem.agency", entry.agency());
        }
        Long caseId = null;
        if (entry.caseUuid() != null) {
            CaseHeader found = cases.header(entry.caseUuid());
            if (!found.ref().officeId().equals(agencies.get(0).id())) {
                throw new Problem("remedy.problem.otherAgency", found.officeName());
            }
            caseId = found.ref().id();
        }
        Subject about = new Subject(agencies.get(0), caseId, entry.disputedNo().strip(), entry.against().name(), entry.origin());
        ObjectionReview objection = new ObjectionReview(about,
            new ObjectionReview.Decision(entry.disputedNo(), entry.disputedOn(), entry.disputedBy()),
            new Applicant(Asker.APPLICANT, entry.name(), entry.phone()), entry.reasons(), limits.of(ProcedureKind.OBJECTION, entry.receivedOn()),
            actor.get(), clock.instant());
        return keep(objection);
    }

    private UUID keep(RemedyProcedure procedure) {
        em.persist(procedure);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("about", procedure.facts().subject());
        values.put("topic", procedure.topic());
        values.put("asker", procedure.applicant().asker());
        values.put("applicant", procedure.applicant().nameDigest());
        values.put("received", procedure.receivedOn());
        values.put("origin", procedure.facts().origin());
        audit.record(actor.get(), "remedy.audit." + procedure.kind(), ProcedureTrail.name(procedure), null, values);
        return procedure.uuid();
    }
}
