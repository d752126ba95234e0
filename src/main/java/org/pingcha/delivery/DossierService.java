package org.pingcha.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.shared.Problem;

/** Gives out the signed package of a referral to those who see the referral; each time is in the trail. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE})
public class DossierService {
    @EJB
    ReferralQueries referrals;

    @EJB
    DeliveryPacking packing;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** The package of the last sending. @throws Problem not found where the referral is not in sight, or was not sent yet */
    public Packed open(UUID referral) {
        if (!referrals.isInSight(actor.get(), referral)) {
            throw Problem.notFound();
        }
        Packed packed = packing.last(referral);
        audit.record(actor.get(), "delivery.audit.download", SlipKeeping.subject(referral), null, Map.of("sha256", packed.sha256()));
        return packed;
    }
}
