package org.pingcha.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Problem;

/**
 * Return slips as bureaus' systems send them: taken, or refused and the refusal audited. Open to every role, so that the
 * attempt of an account without the right is in the trail too; the right is asked inside.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlipService {
    @EJB
    SlipKeeping keeping;

    @EJB
    SlipRefusals refusals;

    @Inject
    CurrentActor actor;

    /** Takes a slip; the same one again gives the same receipt. */
    public SlipReceipt take(UUID referral, byte[] body, String signature) {
        try {
            return keeping.take(actor.get(), referral, body, signature);
        } catch (Problem refused) {
            refusals.note(actor.get(), referral, refused);
            throw refused;
        }
    }
}
