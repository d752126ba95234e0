package org.pingcha.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.dossier.DetachedSignature;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.referral.ReferralRequests;
import org.pingcha.referral.ReferralService;
import org.pingcha.referral.SlipKind;
import org.pingcha.shared.Problem;

/**
 * Takes a return slip, whole or not at all. Who sends it is asked in three ways: the account has the right and belongs to a
 * bureau's system, the referral was sent to that bureau, and the body is signed by that bureau's certificate. A slip that is
 * known answers as it did the first time.
 */
@Stateless
@PermitAll
public class SlipKeeping {
    /** Two clocks never agree to the second. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final String ENDPOINT = "select e from BureauEndpoint e join fetch e.office where e.accountId = :account";
    private static final String DELIVERIES = "select d from Delivery d where d.referralUuid = :referral and d.bureau = :bureau order by d.sending desc";
    private static final String KNOWN = "select s from ReturnSlip s where s.bureauId = :bureau and s.slipId = :slip";
    private static final String LAST = "select coalesce(max(s.seq), 0) from ReturnSlip s where s.bureauId = :bureau and s.referralUuid = :referral";

    @PersistenceContext
    EntityManager em;

    @EJB
    ReferralService referrals;

    @EJB
    ReferralRequests requests;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** One slip, one transaction. @throws Problem where anything about it does not fit */
    public SlipReceipt take(Actor by, UUID referral, byte[] body, String header) {
        BureauEndpoint endpoint = endpoint(by);
        List<Delivery> deliveries = em.createQuery(DELIVERIES, Delivery.class).setParameter("referral", referral).setParameter("bureau", endpoint.office())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (deliveries.isEmpty()) {
            throw Problem.notFound();
        }
        String signature = SlipSignature.of(header);
        DetachedSignature signed = SlipSignature.check(body, signature);
        Instant now = clock.instant();
        if (!endpoint.signs(signed.signer()) || !signed.validAt(now)) {
            throw Problem.forbidden("delivery.problem.forged");
        }
        Slip slip = Slip.read(body);
        long bureau = endpoint.office().id();
        String sent = Base64.getEncoder().encodeToString(body);
        List<ReturnSlip> known = em.createQuery(KNOWN, ReturnSlip.class).setParameter("bureau", bureau).setParameter("slip", slip.slipId()).getResultList();
        if (!known.isEmpty()) {
            return repeated(known.get(0), referral, sent);
        }
        int expected = 1 + em.createQuery(LAST, Integer.class).setParameter("bureau", bureau).setParameter("referral", referral).getSingleResult();
        if (slip.seq() != expected) {
            throw Problem.conflict("delivery.problem.order", expected, slip.seq());
        }
        if (slip.at().isAfter(now.plus(CLOCKS_DIFFER))) {
            throw new Problem("delivery.problem.future");
        }
        ReturnSlip taken = new ReturnSlip(slip, referral, bureau, sent, signature, now);
        referrals.slip(referral, slip.kind(), slip.at(), slip.reason(), slip.caseNo(), slip.decisionNo(), slip.penalty());
        em.persist(taken);
        note(deliveries.get(0), slip.kind(), now);
        Map<String, Object> values = new HashMap<>(Map.of("slip", slip.slipId(), "seq", slip.seq(), "kind", slip.kind()));
        audit.record(by, "delivery.audit.slip", subject(referral), null, values);
        return taken.receipt();
    }

    static String subject(UUID referral) {
        return "referral:" + referral;
    }

    private BureauEndpoint endpoint(Actor by) {
        if (!by.is(Role.SYSTEM) || !by.may(SystemRight.SEND_SLIPS)) {
            throw Problem.forbidden("web.problem.forbidden");
        }
        return em.createQuery(ENDPOINT, BureauEndpoint.class).setParameter("account", by.personId()).getResultStream().findFirst()
            .orElseThrow(() -> Problem.forbidden("delivery.problem.noBureau"));
    }

    private static SlipReceipt repeated(ReturnSlip known, UUID referral, String sent) {
        if (!known.says(referral, sent)) {
            throw Problem.conflict("delivery.problem.replayed");
        }
        return known.receipt();
    }

    private void note(Delivery delivery, SlipKind kind, Instant now) {
        if (kind == SlipKind.RECEIVED) {
            if (delivery.delivered(now)) {
                requests.awaitAdmission(delivery.referralUuid(), now);
            }
        } else {
            delivery.answered(now);
        }
    }
}
