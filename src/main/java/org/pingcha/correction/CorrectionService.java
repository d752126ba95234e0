package org.pingcha.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseAccessService;
import org.pingcha.request.RequestKeeping;
import org.pingcha.shared.Problem;

/** Orders corrections and brings them to their end; {@link CorrectionAct} says by whom. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class CorrectionService {
    private static final String INSPECTOR = "select p from Person p join p.office o where p.uuid = :uuid and p.enabled = true"
        + " and :role member of p.roles and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    RequestKeeping requests;

    @EJB
    CaseAccessService caseAccess;

    @EJB
    AuditTrail audit;

    @Inject
    FindingSources findings;

    @Inject
    CorrectionOrders orders;

    @Inject
    CorrectionAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Orders a correction of what a room found; gives its public id. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public UUID order(@Valid CorrectionOrder order) {
        Finding about = findings.find(actor.get(), order.origin());
        CorrectiveAction repeats = CorrectionOrders.ROOM.equals(order.origin().room()) ? access.inSight(actor.get(), order.origin().uuid()) : null;
        return orders.place(about, order, inspector(order.verifier()), repeats, actor.get(), clock.instant()).uuid();
    }

    /** Names the inspector who verifies it and looks at the later cases; null leaves it to the managers. */
    public void name(UUID uuid, long seenVersion, UUID inspector) {
        CorrectiveAction correction = access.forAct(actor.get(), CorrectionAct.NAME, uuid, seenVersion);
        correction.name(inspector(inspector), actor.get(), clock.instant());
        if (correction.verifierId() != null) {
            correction.casesFound().forEach(one -> caseAccess.grantAccess(one, correction.verifierId()));
        }
        record(CorrectionAct.NAME, correction, correction.status(), Map.of("verifier", inspector == null ? "-" : inspector));
    }

    /**
     * Returns an answer that is not enough.
     *
     * @param days working days for the next answer; null for the rules' own
     */
    @RolesAllowed({Role.MANAGER_ROLE, Role.INSPECTOR_ROLE})
    public void giveBack(UUID uuid, long seenVersion, @Size(max = 4000) String reasons, @Min(1) @Max(60) Integer days) {
        CorrectiveAction correction = access.forAct(actor.get(), CorrectionAct.RETURN, uuid, seenVersion);
        correction.mustBeVerifier(actor.get());
        if (reasons == null || reasons.isBlank()) {
            throw new Problem("correction.problem.noReasons");
        }
        Term term = orders.again(correction, reasons.strip(), days, actor.get(), clock.instant());
        correction.giveBack(reasons, term, actor.get(), clock.instant());
        record(CorrectionAct.RETURN, correction, CorrectionStatus.ANSWERED, Map.of("due", term.dueOn()));
    }

    /** What was promised is done; the checks in the next cases are planned. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.INSPECTOR_ROLE})
    public void verify(UUID uuid, long seenVersion, @Size(max = 4000) String grounds) {
        CorrectiveAction correction = access.forAct(actor.get(), CorrectionAct.VERIFY, uuid, seenVersion);
        correction.verify(grounds, actor.get(), clock.instant());
        record(CorrectionAct.VERIFY, correction, CorrectionStatus.ANSWERED, Map.of("checks", correction.checksWanted()));
    }

    /** Records what one of the next cases showed. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.INSPECTOR_ROLE})
    public void check(UUID uuid, long seenVersion, UUID check, @Valid CheckEntry entry) {
        CorrectionAct act = entry.result() == CheckResult.EFFECTIVE ? CorrectionAct.CHECK : CorrectionAct.REPEAT;
        CorrectiveAction correction = access.forAct(actor.get(), act, uuid, seenVersion);
        correction.check(check, entry, actor.get(), clock.instant());
        record(act, correction, CorrectionStatus.VERIFIED, Map.of("check", check));
    }

    /** The order no longer stands; whatever is still on the addressee's desk goes from there. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public void withdraw(UUID uuid, long seenVersion, @Size(max = 4000) String reason) {
        CorrectiveAction correction = access.forAct(actor.get(), CorrectionAct.WITHDRAW, uuid, seenVersion);
        CorrectionStatus before = correction.status();
        correction.withdraw(reason, actor.get(), clock.instant());
        record(CorrectionAct.WITHDRAW, correction, before, Map.of());
        requests.lapse(actor.get(), CorrectionOrders.ROOM, uuid, "request.lapse.ended", clock.instant());
    }

    private Person inspector(UUID uuid) {
        return uuid == null ? null : em.createQuery(INSPECTOR, Person.class).setParameter("uuid", uuid).setParameter("role", Role.INSPECTOR)
            .setParameter("scope", actor.get().scope()).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    private void record(CorrectionAct act, CorrectiveAction correction, CorrectionStatus before, Map<String, ?> more) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("status", correction.status());
        after.putAll(more);
        audit.record(actor.get(), "correction.audit." + act, CorrectionOrders.name(correction.uuid()), Map.of("status", before), after);
    }
}
