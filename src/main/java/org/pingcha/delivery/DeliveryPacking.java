package org.pingcha.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.dossier.DossierFile;
import org.pingcha.dossier.DossierWriter;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.referral.ReferralDossier;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.referral.ReferralRequests;
import org.pingcha.referral.ReferralState;
import org.pingcha.shared.Problem;

/** Puts the package of a sending together, once: what was signed is what every try carries. The caller has checked who asks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryPacking {
    private static final String FIND = "select d from Delivery d where d.referralUuid = :referral and d.sending = :sending";

    @PersistenceContext
    EntityManager em;

    @EJB
    ReferralQueries referrals;

    @Inject
    DossierContents contents;

    @Inject
    DossierStore store;

    @Inject
    SigningKeys keys;

    @EJB
    ReferralRequests requests;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The package of that sending, made now where there is none; empty where the referral has been sent anew since. */
    public Optional<Packed> pack(UUID referral, int sending) {
        List<Delivery> known = em.createQuery(FIND, Delivery.class).setParameter("referral", referral).setParameter("sending", sending).getResultList();
        if (!known.isEmpty()) {
            return Optional.of(packed(known.get(0)));
        }
        ReferralDossier dossier = referrals.dossierOf(referral);
        if (dossier.round() != sending) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<DossierFile> files = contents.of(dossier);
        DossierStore.Stored stored = store.keep(Delivery.key(referral, sending), to -> DossierWriter.write(referral, sending,
            dossier.from().code() + " " + dossier.from().name(), files, keys.key(), now, to));
        Delivery delivery = new Delivery(referral, sending, dossier.number(), em.getReference(Office.class, dossier.from().id()),
            em.getReference(Office.class, dossier.to().id()), stored, now);
        // Past being sent, it lies on the bureau's desk in this server already, which may have been faster than this.
        ReferralState state = referrals.stateOf(referral);
        if (state == ReferralState.RECEIVED) {
            delivery.delivered(now);
            requests.awaitAdmission(referral, now);
        } else if (state != ReferralState.SENT) {
            delivery.answered(now);
        }
        em.persist(delivery);
        audit.record(Actor.system(), "delivery.audit.pack", SlipKeeping.subject(referral), null, Map.of("sending", sending, "files", files.size(),
            "sha256", stored.sha256(), "certificate", keys.key().certificate().getSerialNumber().toString(16)));
        return Optional.of(packed(delivery));
    }

    /** The package that was sent last. @throws Problem not found where the referral was not sent yet */
    public Packed last(UUID referral) {
        return pack(referral, referrals.dossierOf(referral).round()).orElseThrow(Problem::notFound);
    }

    private Packed packed(Delivery delivery) {
        return new Packed(delivery.uuid(), delivery.key(), delivery.sha256(), delivery.bureau().id(), delivery.state(), store.path(delivery.key(), delivery.sha256()));
    }
}
