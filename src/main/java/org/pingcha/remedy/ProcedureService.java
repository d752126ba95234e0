package org.pingcha.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.request.RequestQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** What is done alike in either procedure; {@link ProcedureAct} says by whom. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE})
public class ProcedureService {
    @EJB
    RequestQueries requests;

    @EJB
    AuditTrail audit;

    @Inject
    ProcedureAccess access;

    @Inject
    ProcedureLimits limits;

    @Inject
    ProcedureTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** It was received on another day than was entered. */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
    public void correct(UUID uuid, long seenVersion, LocalDate receivedOn, @Size(max = 500) String why) {
        RemedyProcedure procedure = access.forAct(actor.get(), ProcedureAct.CORRECT, uuid, seenVersion);
        LocalDate before = procedure.receivedOn();
        if (receivedOn == null) {
            throw new Problem("remedy.problem.noDay");
        }
        procedure.correct(limits.of(procedure.kind(), receivedOn), why, actor.get(), clock.instant());
        audit.record(actor.get(), "remedy.audit.CORRECT", ProcedureTrail.name(procedure), Map.of("received", before),
            Map.of("received", receivedOn, "due", procedure.facts().dueOn()));
    }

    /** Gives the opinion. */
    @RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
    public void review(UUID uuid, long seenVersion, @Valid ReviewEntry entry) {
        RemedyProcedure procedure = access.forAct(actor.get(), ProcedureAct.REVIEW, uuid, seenVersion);
        if (procedure instanceof HandlerReplacement replacement) {
            LocalDate today = ChinaTime.today(clock);
            boolean answered = requests.forSubject(ProcedureTrail.ROOM, uuid).stream().anyMatch(row -> row.answer() != null || row.isOverdue(today));
            replacement.review(entry.opinion(), entry.text(), answered, entry.notHeard(), actor.get(), clock.instant());
        } else {
            procedure.review(entry.opinion(), entry.text(), actor.get(), clock.instant());
        }
        trail.record(ProcedureAct.REVIEW, procedure, ProcedureStatus.RECEIVED, Map.of("opinion", entry.opinion()), actor.get());
    }

    /** Sends the opinion back with remarks. */
    @RolesAllowed(Role.COMPLAINT_APPROVER_ROLE)
    public void giveBack(UUID uuid, long seenVersion, @Size(max = 4000) String remarks) {
        RemedyProcedure procedure = access.forAct(actor.get(), ProcedureAct.GIVE_BACK, uuid, seenVersion);
        procedure.giveBack(remarks, actor.get(), clock.instant());
        trail.record(ProcedureAct.GIVE_BACK, procedure, ProcedureStatus.REVIEWED, Map.of(), actor.get());
    }

    /** Whoever asked no longer does. */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
    public void withdraw(UUID uuid, long seenVersion, @Size(max = 4000) String why) {
        RemedyProcedure procedure = access.forAct(actor.get(), ProcedureAct.WITHDRAW, uuid, seenVersion);
        ProcedureStatus before = procedure.status();
        procedure.withdraw(why, actor.get(), clock.instant());
        trail.record(ProcedureAct.WITHDRAW, procedure, before, Map.of(), actor.get());
        trail.lapse(procedure);
    }

    /** A step of what was ordered is done. */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.MANAGER_ROLE})
    public void tick(UUID uuid, long seenVersion, UUID step, LocalDate on, @Size(max = 500) String note) {
        RemedyProcedure procedure = access.forAct(actor.get(), ProcedureAct.TICK, uuid, seenVersion);
        ProcedureStatus before = procedure.status();
        procedure.tick(step, on, note, actor.get(), clock.instant());
        StepKind kind = procedure.facts().steps().stream().filter(row -> row.uuid().equals(step)).findFirst().orElseThrow().kind();
        trail.record(ProcedureAct.TICK, procedure, before, Map.of("step", kind, "on", on), actor.get());
    }

    /** Name and telephone of who asks, for a reason that the trail keeps. */
    public Contact reveal(UUID uuid, @Size(max = 200) String reason) {
        if (reason == null || reason.strip().length() < 2) {
            throw new Problem("remedy.problem.revealReason");
        }
        RemedyProcedure procedure = access.inSight(actor.get(), uuid);
        audit.record(actor.get(), "remedy.audit.revealed", ProcedureTrail.name(procedure), null, Map.of("reason", reason.strip()));
        return new Contact(procedure.applicant().name(), procedure.applicant().phone());
    }
}
