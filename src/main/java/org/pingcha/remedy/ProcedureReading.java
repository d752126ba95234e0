package org.pingcha.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.SupervisedCases;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.shared.Problem;

/** Opens one procedure with what stands around it; the trail records it. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ProcedureReading {
    @EJB
    SupervisedCases cases;

    @EJB
    RequestQueries requests;

    @EJB
    AuditTrail audit;

    @Inject
    ProcedureAccess access;

    @Inject
    ProcedureLimits limits;

    @Inject
    CurrentActor actor;

    public ReplacementDetail replacement(UUID uuid) {
        if (access.inSight(actor.get(), uuid) instanceof HandlerReplacement found) {
            audit.viewed(actor.get(), "remedy.audit.viewed", ProcedureTrail.name(found));
            return found.detail(context(found));
        }
        throw Problem.notFound();
    }

    public ObjectionDetail objection(UUID uuid) {
        if (access.inSight(actor.get(), uuid) instanceof ObjectionReview found) {
            audit.viewed(actor.get(), "remedy.audit.viewed", ProcedureTrail.name(found));
            return found.detail(context(found));
        }
        throw Problem.notFound();
    }

    /** What was asked of the firm or the agency, and their answer. */
    public List<RequestRow> statements(UUID uuid) {
        access.inSight(actor.get(), uuid);
        return requests.forSubject(ProcedureTrail.ROOM, uuid);
    }

    private ProcedureContext context(RemedyProcedure procedure) {
        ProcedureFacts facts = procedure.facts();
        RuleBook book = limits.book(facts.ruleSetId());
        Set<ProcedureAct> acts = Arrays.stream(ProcedureAct.values())
            .filter(act -> act != ProcedureAct.REGISTER && act.startsAt(facts.kind(), facts.status()) && act.isOpenTo(facts.kind(), actor.get()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProcedureAct.class)));
        return new ProcedureContext(limits.deadline(facts.kind(), book, facts.receivedOn()), book.rule(facts.kind().limit()),
            book.rule(facts.kind().article()),
            List.of(book.rule(RuleKey.RECONSIDERATION_REMEDY), book.rule(RuleKey.LITIGATION_REMEDY)), book.titleZh(), book.titleEn(), facts.caseId() == null ? null : cases.uuidOf(facts.caseId()), acts);
    }
}
