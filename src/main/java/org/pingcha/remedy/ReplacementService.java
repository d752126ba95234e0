package org.pingcha.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseHandlers;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.HandlerOrder;
import org.pingcha.register.HandlerQueries;
import org.pingcha.register.HandlerRow;
import org.pingcha.register.SupervisedCases;
import org.pingcha.request.Addressee;
import org.pingcha.request.Question;
import org.pingcha.request.RequestKeeping;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestSubject;
import org.pingcha.rules.CaseCheck;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** What is done in a replacement alone: the handler is heard; granted, which writes to the register; refused. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE})
public class ReplacementService {
    @EJB
    RequestKeeping requests;

    @EJB
    SupervisedCases cases;

    @EJB
    HandlerQueries known;

    @EJB
    CaseHandlers handlers;

    @Inject
    ProcedureAccess access;

    @Inject
    HandlerDoubts doubts;

    @Inject
    ProcedureTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Asks the handler's firm for a statement, or the agency where its own staff handle the case.
     *
     * @param workingDays how long they have
     */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
    public void hear(UUID uuid, long seenVersion, @NotBlank @Size(max = 4000) String question, @Min(1) @Max(60) int workingDays) {
        HandlerReplacement replacement = access.forAct(HandlerReplacement.class, actor.get(), ProcedureAct.HEAR, uuid, seenVersion);
        ReplacementDetail detail = replacement.detail(null);
        CaseHeader about = cases.header(caseOf(replacement));
        Addressee whom = detail.formerFirmId() == null ? Addressee.agency(about.ref().officeId(), about.officeName())
            : Addressee.firm(detail.formerFirmId(), detail.formerFirm());
        replacement.hear(whom.name(), actor.get(), clock.instant());
        requests.ask(actor.get(), new Question(RequestKind.REPLACEMENT_STATEMENT, new RequestSubject(ProcedureTrail.ROOM, uuid, null,
            about.ref().caseNo() + " · " + detail.formerHandler(), about.ref().uuid()), whom, question, workingDays), clock.instant());
        trail.record(ProcedureAct.HEAR, replacement, replacement.status(), Map.of("whom", whom.name()), actor.get());
    }

    /** What speaks against somebody handling this case; none where they have what the law asks for. */
    public List<CaseCheck> doubtsAbout(UUID uuid, String licenceNo) {
        HandlerReplacement replacement = access.inSight(actor.get(), uuid) instanceof HandlerReplacement found ? found : null;
        if (replacement == null) {
            throw Problem.notFound();
        }
        return known.byLicence(licenceNo).map(row -> doubts.about(cases.header(caseOf(replacement)).facts(), row, ChinaTime.today(clock)))
            .orElse(List.of());
    }

    /** Puts the new handler on the case from today and orders the steps of the notice. */
    @RolesAllowed(Role.COMPLAINT_APPROVER_ROLE)
    public void grant(UUID uuid, long seenVersion, @Valid GrantOrder order) {
        Actor by = actor.get();
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dayOf(at);
        HandlerReplacement replacement = access.forAct(HandlerReplacement.class, by, ProcedureAct.GRANT, uuid, seenVersion);
        Long assignedBy = cases.enteredBy(replacement.caseId());
        replacement.mayDecide(ProcedureAct.GRANT, ProcedureStatus.GRANTED, assignedBy, by);
        CaseHeader before = cases.header(caseOf(replacement));
        if (!before.ref().handlerId().equals(replacement.oldHandlerId())) {
            throw Problem.conflict("remedy.problem.otherHandler", before.handlerName());
        }
        HandlerRow next = handlers.replace(by, replacement.caseId(), order.handler(),
            new HandlerOrder(today, replacement.topic(), ProcedureTrail.ROOM, uuid), at);
        replacement.grant(next, !doubts.about(before.facts(), next, today).isEmpty(), order.qualification(),
            new HandlerReplacement.Dates(order.replaceBy(), order.informBy(), order.signBy(), order.handOverBy()), order.reasons(), assignedBy, by, at);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("handler", next.licenceNo());
        values.put("firm", next.firm());
        trail.record(ProcedureAct.GRANT, replacement, ProcedureStatus.REVIEWED, values, actor.get());
        trail.lapse(replacement);
    }

    @RolesAllowed(Role.COMPLAINT_APPROVER_ROLE)
    public void refuse(UUID uuid, long seenVersion, @Size(max = 4000) String reasons) {
        HandlerReplacement replacement = access.forAct(HandlerReplacement.class, actor.get(), ProcedureAct.REFUSE, uuid, seenVersion);
        replacement.refuse(reasons, cases.enteredBy(replacement.caseId()), actor.get(), clock.instant());
        trail.record(ProcedureAct.REFUSE, replacement, ProcedureStatus.REVIEWED, Map.of(), actor.get());
        trail.lapse(replacement);
    }

    private UUID caseOf(RemedyProcedure procedure) {
        return cases.uuidOf(procedure.caseId());
    }
}
