package org.pingcha.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** An administrator tries the ways out; somebody stops such messages; a desk is cleared. */
class NoticePagesIT extends BrowserTest {
    @Test
    void whatGoesOutAndWhatDoesNot() throws Exception {
        signIn("admin");
        open("/notice/list");
        page.fill("#trial", "13900005678");
        page.click("#tryOut");
        settled();
        page.fill("#trial", "somebody@example.org");
        page.click("#tryOut");
        settled();
        assertTrue(page.textContent("main").contains("已列入发送"));
        Path sms = server().home().resolve("sms");
        for (int i = 0; i < 40 && (Files.notExists(sms) || holding(sms, "13900005678") == null); i++) {
            page.waitForTimeout(250);
        }
        assertTrue(Files.readString(holding(sms, "13900005678")).contains("这是一条测试通知"), "it lies where the office's own program takes it");
        String token = token(holding(sms, "13900005678").getFileName().toString().replace(".json", ""));
        open("/notice/list?state=SENT&channel=SMS");
        assertTrue(page.textContent("#list").contains("*******5678"));
        for (int i = 0; i < 40 && !page.textContent("#list").contains("没有配置邮件服务器"); i++) {
            page.waitForTimeout(250);
            open("/notice/list?state=WAITING&channel=MAIL");
        }
        assertTrue(page.textContent("#list").contains("so***@example.org"));
        assertTrue(page.textContent("#list").contains("没有配置邮件服务器"), "it says why it waits");
        accessibleIfNew();
        fits(390);
        picture("notice-list");
        page.fill("#from", "21:00");
        page.click("#saveHours");
        settled();
        assertTrue(page.textContent("main").contains("开始时间须早于结束时间"));
        signIn("firm");
        assertEquals(403, open("/notice/list"));
        open("/request/desk");
        page.click("#bell");
        settled();
        assertEquals("消息", page.textContent("h1"));
        browser("zh-CN", 390, 844);
        open("/notice/stop?t=" + token);
        assertTrue(page.textContent("#stop").contains("*******5678"), "it says whose messages these are");
        accessible();
        page.click("#yes");
        settled();
        assertTrue(page.textContent("#done").contains("*******5678"));
        assertEquals(204, send(request(null, "/notice/unsubscribe?t=" + token).POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))).statusCode(),
            "the button of a mail program, and the second time");
    }

    /** As the message's own link has it, signed with the server's key. */
    private static String token(String notice) throws Exception {
        byte[] key = Base64.getDecoder().decode(Files.readString(server().home().resolve("keys/field.key")).strip());
        byte[] own = hmac(Arrays.copyOfRange(key, 32, 64), "label:notice.stop");
        return notice + "." + HexFormat.of().formatHex(hmac(own, notice)).substring(0, 32);
    }

    private static byte[] hmac(byte[] key, String value) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLinkThatWasNotMadeHereStopsNobody() {
        browser("en-US", 390, 844);
        assertEquals(200, open("/notice/stop?t=" + UUID.randomUUID() + "." + "0".repeat(32)));
        assertTrue(page.isVisible("#gone"));
        accessible();
        fits(390);
        assertEquals(404, send(request(null, "/notice/unsubscribe?t=x").POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))).statusCode());
    }

    private static Path holding(Path folder, String words) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json")).toList()) {
                if (Files.readString(file).contains(words)) {
                    return file;
                }
            }
            return null;
        }
    }
}
