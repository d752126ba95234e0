package org.pingcha.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** Writes down that a slip was refused, in a transaction of its own: that of the slip is rolled back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SlipRefusals {
    @EJB
    AuditTrail audit;

    /** By whom, for which referral, and why; what the slip said is nobody's word and is not kept. */
    public void note(Actor by, UUID referral, Problem why) {
        audit.record(by, "delivery.audit.slipRefused", SlipKeeping.subject(referral), null, Map.of("reason", why.key()));
    }
}
