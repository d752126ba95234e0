package org.pingcha.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** How an objection is decided. */
@Stateless
@RolesAllowed(Role.COMPLAINT_APPROVER_ROLE)
public class ObjectionService {
    @Inject
    ProcedureAccess access;

    @Inject
    ProcedureTrail trail;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The objection is right.
     *
     * @param aidBy the day by which the agency gives aid, or goes on giving it
     */
    public void uphold(UUID uuid, long seenVersion, @Size(max = 4000) String reasons, LocalDate aidBy) {
        ObjectionReview objection = access.forAct(ObjectionReview.class, actor.get(), ProcedureAct.UPHOLD, uuid, seenVersion);
        objection.uphold(reasons, aidBy, actor.get(), clock.instant());
        trail.record(ProcedureAct.UPHOLD, objection, ProcedureStatus.REVIEWED, Map.of("aidBy", aidBy), actor.get());
    }

    public void reject(UUID uuid, long seenVersion, @Size(max = 4000) String reasons) {
        ObjectionReview objection = access.forAct(ObjectionReview.class, actor.get(), ProcedureAct.REJECT, uuid, seenVersion);
        objection.reject(reasons, actor.get(), clock.instant());
        trail.record(ProcedureAct.REJECT, objection, ProcedureStatus.REVIEWED, Map.of(), actor.get());
    }
}
