package org.pingcha.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.dossier.SigningKey;
import org.pingcha.identity.SystemRight;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.referral.ReferralState;
import org.pingcha.shared.Problem;

/** Return slips: taken in their order and once; forged, replayed, out of order, or for another bureau's referral refused and in the trail. */
class SlipServiceTest extends DeliveryCourse {
    private UUID referral;
    private SlipService slips;

    @BeforeEach
    void aReferralAtTheProvince() {
        anEndpoint("https://bureau.example/referrals");
        referral = sent("DLP");
        wire(DeliveryPacking.class).pack(referral, 1);
        flushAndClear();
        slips = wire(SlipService.class);
        actAs(system);
    }

    private static String body(String id, int seq, String kind, String more) {
        return "{\"slipId\":\"" + id + "\",\"seq\":" + seq + ",\"kind\":\"" + kind + "\",\"at\":\"2026-11-23T08:30:00+08:00\"" + more + "}";
    }

    private String signed(String body, SigningKey key) {
        return "cms=:" + Base64.getEncoder().encodeToString(key.sign(body.getBytes(UTF_8), clock.instant())) + ":";
    }

    private SlipReceipt take(String body) {
        SlipReceipt receipt = slips.take(referral, body.getBytes(UTF_8), signed(body, BUREAU_KEY));
        flushAndClear();
        return receipt;
    }

    private Problem refused(UUID about, String body, String signature) {
        Problem problem = assertThrows(Problem.class, () -> slips.take(about, body.getBytes(UTF_8), signature));
        flushAndClear();
        List<String> trail = trail("delivery.audit.slipRefused");
        assertTrue(!trail.isEmpty() && trail.get(trail.size() - 1).contains(problem.key()), trail.toString());
        return problem;
    }

    private String refused(String body) {
        return refused(referral, body, signed(body, BUREAU_KEY)).key();
    }

    private ReferralState state() {
        return wire(ReferralQueries.class).stateOf(referral);
    }

    @Test
    void slipsInTheirOrderBringTheReferralOn() {
        take(body("a1", 1, "received", ""));
        assertEquals(ReferralState.RECEIVED, state());
        assertEquals(DeliveryState.DELIVERED, delivery(referral).state(), "a slip may be faster than the answer to our try");
        take(body("a2", 2, "accepted", ",\"caseNo\":\"省司立〔2026〕1号\""));
        assertEquals(ReferralState.ACCEPTED, state());
        assertEquals(DeliveryState.ANSWERED, delivery(referral).state());
        take(body("a3", 3, "decided", ",\"decisionNo\":\"省司罚〔2026〕1号\",\"penalty\":\"警告\""));
        assertEquals(ReferralState.DECIDED, state());
        take(body("a4", 4, "reconsidered", ",\"decisionNo\":\"省司复〔2026〕1号\""));
        assertEquals(ReferralState.RECONSIDERED, state());
        assertEquals(4, trail("delivery.audit.slip").size());
        assertEquals(List.of(), trail("delivery.audit.slipRefused"));
    }

    @Test
    void theSameSlipAgainGetsTheSameAnswerAndAnotherUnderItsNameNone() {
        SlipReceipt first = take(body("a1", 1, "received", ""));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(first, take(body("a1", 1, "received", "")));
        assertEquals(1, trail("delivery.audit.slip").size());
        assertEquals("delivery.problem.replayed", refused(body("a1", 1, "received", ",\"reason\":\"x\"")));
    }

    @Test
    void aSlipOfOneReferralIsNotTakenForAnother() {
        String body = body("a1", 1, "received", "");
        take(body);
        UUID other = sent("DLP");
        wire(DeliveryPacking.class).pack(other, 1);
        flushAndClear();
        actAs(system);
        assertEquals("delivery.problem.replayed", refused(other, body, signed(body, BUREAU_KEY)).key());
    }

    @Test
    void forgedSlipsAreRefused() {
        String body = body("a1", 1, "received", "");
        assertEquals(Problem.Kind.UNREADABLE, refused(referral, body, null).kind());
        assertEquals("delivery.problem.signatureMissing", refused(referral, body, "cms=:!!:").key());
        assertEquals("delivery.problem.forged", refused(referral, body, "cms=:AAAA:").key());
        assertEquals("delivery.problem.forged", refused(referral, body, signed(body, STRANGE_KEY)).key(), "of the same authority, and yet somebody else's");
        assertEquals("delivery.problem.forged", refused(referral, body, signed(body("a1", 1, "accepted", ""), BUREAU_KEY)).key(), "over another body");
        clock.advance(Duration.ofDays(60));
        assertEquals("delivery.problem.forged", refused(body), "by an expired certificate");
        assertEquals(ReferralState.SENT, state());
        assertEquals(List.of(), trail("delivery.audit.slip"));
    }

    @Test
    void slipsOutOfOrderAreRefused() {
        assertEquals("delivery.problem.order", refused(body("a2", 2, "accepted", "")));
        take(body("a1", 1, "received", ""));
        assertEquals("delivery.problem.order", refused(body("a3", 3, "decided", ",\"decisionNo\":\"1\"")));
        assertEquals("delivery.problem.order", refused(body("b1", 1, "received", "")));
        assertEquals(Problem.Kind.CONFLICT, refused(referral, body("a2", 2, "decided", ",\"decisionNo\":\"1\""),
            signed(body("a2", 2, "decided", ",\"decisionNo\":\"1\""), BUREAU_KEY)).kind(), "the referral is not there yet");
        assertEquals(ReferralState.RECEIVED, state());
    }

    @Test
    void anotherBureausReferralAndAccountsWithoutTheRightAreRefused() {
        String body = body("a1", 1, "received", "");
        UUID elsewhere = sent("DLB");
        wire(DeliveryPacking.class).pack(elsewhere, 1);
        actAs(system);
        assertEquals(Problem.Kind.NOT_FOUND, refused(elsewhere, body, signed(body, BUREAU_KEY)).kind());
        assertEquals(Problem.Kind.NOT_FOUND, refused(UUID.randomUUID(), body, signed(body, BUREAU_KEY)).kind());
        actAs(aService("dl-cases", province, SystemRight.IMPORT_CASES));
        assertEquals(Problem.Kind.FORBIDDEN, refused(referral, body, signed(body, BUREAU_KEY)).kind());
        actAs(aService("dl-city", city, SystemRight.SEND_SLIPS));
        assertEquals("delivery.problem.noBureau", refused(body));
        actAs(officer);
        assertEquals(Problem.Kind.FORBIDDEN, refused(referral, body, signed(body, BUREAU_KEY)).kind());
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertEquals("delivery.problem.body", refused("[]"));
        assertEquals("delivery.problem.field", refused(body("a1", 1, "lost", "")));
        assertEquals("delivery.problem.field", refused(body("a1", 0, "received", "")));
        assertEquals("delivery.problem.field", refused(body("", 1, "received", "")));
        assertEquals("delivery.problem.field", refused(body("a1", 1, "received", ",\"reason\":7")));
        assertEquals("delivery.problem.future", refused(body("a1", 1, "received", "").replace("08:30", "10:30")));
    }
}
