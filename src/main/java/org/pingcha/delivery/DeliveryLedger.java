package org.pingcha.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.referral.ReferralRequests;

/** What the job asks and says of a delivery between its tries, each time in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryLedger {
    private static final String ADDRESS = "select e.url from BureauEndpoint e where e.office.id = :bureau and e.enabled = true";

    @PersistenceContext
    EntityManager em;

    @EJB
    ReferralRequests requests;

    @Inject
    DossierStore store;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Where the bureau's own system takes packages; empty where it has none. */
    public Optional<URI> addressOf(long bureau) {
        return em.createQuery(ADDRESS, String.class).setParameter("bureau", bureau).getResultStream().findFirst().map(BureauEndpoint::address);
    }

    /** The bureau has it; said once however often it is told. */
    public void delivered(Packed packed) {
        Delivery delivery = em.createQuery("select d from Delivery d where d.uuid = :uuid", Delivery.class).setParameter("uuid", packed.delivery())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
        if (delivery.delivered(clock.instant())) {
            requests.awaitAdmission(delivery.referralUuid(), clock.instant());
            audit.record(Actor.system(), "delivery.audit.delivered", SlipKeeping.subject(delivery.referralUuid()), null,
                Map.of("key", delivery.key(), "sha256", delivery.sha256()));
        }
        store.forgetOthers(packed.key(), packed.sha256());
    }
}
