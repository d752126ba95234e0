package org.pingcha.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingcha.dossier.DossierCheck;
import org.pingcha.dossier.Finding;
import org.pingcha.dossier.SelfMadeAuthority;
import org.pingcha.dossier.SigningKey;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.testing.BrowserTest;

/** An administrator enters a bureau's system; an approver saves a signed package and checks it; the bureau's system is refused what is not its own. */
class DeliveryPagesIT extends BrowserTest {
    private static final String SLIP = "{\"slipId\":\"s-1\",\"seq\":1,\"kind\":\"received\",\"at\":\"2026-11-23T08:30:00+08:00\"}";

    @TempDir
    Path directory;

    @Test
    void aBureausSystemAndASignedPackage() throws Exception {
        SigningKey bureau = new SelfMadeAuthority(SelfMadeAuthority.Algorithm.SM2, "Bureau", Clock.systemUTC().instant(), Duration.ofDays(2))
            .issue("Bureau", Clock.systemUTC().instant(), Duration.ofDays(1));
        signIn("admin");
        open("/delivery/bureaus");
        assertTrue(page.isVisible("#selfmade"), "a self-made key is said to be one");
        accessibleIfNew();
        fits(390);
        picture("delivery-bureaus");
        page.selectOption("#bureau", "B990101");
        page.fill("#url", "http://bureau.example/in");
        page.fill("#account", "bureausystem");
        page.fill("#certificate", TrustedAuthorities.toPem(List.of(bureau.certificate())));
        page.click("#save");
        settled();
        assertTrue(page.textContent("main").contains("https"), "in the clear is refused");
        page.fill("#url", "https://bureau.example/in");
        page.click("#save");
        settled();
        assertTrue(page.textContent("#endpoints").contains("江城区司法局"));
        picture("delivery-bureaus-entered");

        signIn("approver", "en-US");
        open("/delivery/deliveries");
        accessibleIfNew();
        picture("delivery-deliveries-en");
        open("/referral/referral?id=" + decidedDemo());
        Path zip = directory.resolve("dossier.zip");
        page.waitForDownload(() -> page.click("#package")).saveAs(zip);
        String authority = fetch("/delivery/authority.pem").text();
        List<Finding> findings = DossierCheck.of(zip, new TrustedAuthorities(TrustedAuthorities.certificates(authority)), Clock.systemUTC().instant());
        assertTrue(DossierCheck.isSound(findings), findings.toString());
        open("/delivery/deliveries");
        assertTrue(page.isVisible("#list .k-lead"), "what was packed is listed");
        picture("delivery-deliveries-one-en");

        assertEquals(403, get("firm", "/api/v1/referrals").statusCode());
        String path = "/api/v1/referrals/6f1d1f0e-6f0b-4a51-9f3e-3a4b5c6d7e8f/slips";
        String signature = "cms=:" + Base64.getEncoder().encodeToString(bureau.sign(SLIP.getBytes(UTF_8), Clock.systemUTC().instant())) + ":";
        assertEquals(401, slip(null, path, signature));
        assertEquals(403, slip("approver", path, signature));
        assertEquals(404, slip("bureausystem", path, signature), "not sent to this bureau");
    }

    /** The demo's decided referral, which no other journey moves; those that others open at the same time come after it. */
    private static String decidedDemo() {
        return json(get("approver", "/api/v1/referrals?limit=50")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(item -> item.getString("state").equals("DECIDED")).findFirst().orElseThrow().getString("id");
    }

    private static int slip(String user, String path, String signature) {
        return send(request(user, path).header("Content-Type", "application/json").header("Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(SLIP))).statusCode();
    }
}
