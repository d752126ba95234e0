package org.pingcha.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingcha.dossier.DossierCheck;
import org.pingcha.dossier.Finding;
import org.pingcha.dossier.SelfMadeAuthority;
import org.pingcha.dossier.SigningKey;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.referral.ReferralJourney;

/**
 * A referral to a bureau with a system of its own: pushed there by HTTP, answered by slips that its SM2 key signs, and the
 * outcome stands on the complaint and where the complainant reads it.
 */
class OutsideReferralPagesIT extends ReferralJourney {
    private static final String BUREAU = "B990000";
    private static final String ACCOUNT = "provincesystem";
    private static final long PATIENCE = Duration.ofSeconds(60).toMillis();

    private final SigningKey key = new SelfMadeAuthority(SelfMadeAuthority.Algorithm.SM2, "Province", Clock.systemUTC().instant(), Duration.ofDays(2))
        .issue("Province", Clock.systemUTC().instant(), Duration.ofDays(1));

    /** The same slip has the same moment. */
    private final Instant at = Instant.now();

    @TempDir
    Path directory;

    @Test
    void pushedToTheProvinceAndAnsweredBySignedSlips() throws Exception {
        try (Receiver receiver = new Receiver()) {
            theProvinceHasASystemAt(receiver.address().toString());
            approve("疏通关系");
            String complaint = page.url();
            refer("以疏通关系为名收取现金八百元，有转账记录。", BUREAU);
            String referral = address.substring(address.indexOf("id=") + 3);
            arrived(receiver, referral);
            isSound(receiver.taken().get(referral));
            assertEquals(List.of(), receiver.faults());

            assertEquals(200, slip(referral, 1, "received", ""));
            assertEquals(200, slip(referral, 1, "received", ""), "the same one again");
            assertEquals(409, slip(referral, 3, "accepted", ""), "one is missing");
            assertEquals(200, slip(referral, 2, "accepted", ",\"caseNo\":\"江东司立〔2026〕5号\""));
            assertEquals(200, slip(referral, 3, "decided", ",\"decisionNo\":\"江东司罚决〔2026〕2号\",\"penalty\":\"警告，没收违法所得八百元\",\"reason\":\"收受财物属实。\""));

            as("officer");
            assertEquals("已作出决定", state());
            assertTrue(page.textContent("#decision").contains("没收违法所得八百元"));
            assertEquals(0, page.locator("#waiting").count(), "nobody is reminded any more");
            picture("delivery-outside-decided");
            page.navigate(complaint);
            settled();
            assertTrue(page.textContent("#referral").contains("处罚"), page.textContent("#referral"));
            String said = readByComplainant(1);
            assertTrue(said.contains("处罚"), said);
            picture("delivery-outside-progress");
        }
    }

    private void theProvinceHasASystemAt(String url) {
        signIn("admin");
        open("/delivery/bureaus");
        page.selectOption("#bureau", BUREAU);
        page.fill("#url", url);
        page.fill("#account", ACCOUNT);
        page.fill("#certificate", TrustedAuthorities.toPem(List.of(key.certificate())));
        page.click("#save");
        settled();
        assertTrue(page.textContent("#endpoints").contains("江东省司法厅"));
    }

    private static void arrived(Receiver receiver, String referral) throws InterruptedException {
        for (long end = System.currentTimeMillis() + PATIENCE; !receiver.taken().containsKey(referral) && System.currentTimeMillis() < end;) {
            Thread.sleep(100);
        }
        assertTrue(receiver.taken().containsKey(referral), "it arrives: " + receiver.keys());
    }

    private void isSound(byte[] zip) throws Exception {
        String authority = fetch("/delivery/authority.pem").text();
        List<Finding> findings = DossierCheck.of(Files.write(directory.resolve("dossier.zip"), zip),
            new TrustedAuthorities(TrustedAuthorities.certificates(authority)), Clock.systemUTC().instant());
        assertTrue(DossierCheck.isSound(findings), findings.toString());
    }

    private int slip(String referral, int seq, String kind, String more) {
        String body = "{\"slipId\":\"" + kind + "\",\"seq\":" + seq + ",\"kind\":\"" + kind + "\",\"at\":\"" + at + "\"" + more + "}";
        String signature = "cms=:" + Base64.getEncoder().encodeToString(key.sign(body.getBytes(UTF_8), Instant.now())) + ":";
        return send(request(ACCOUNT, "/api/v1/referrals/" + referral + "/slips").header("Content-Type", "application/json").header("Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body))).statusCode();
    }
}
