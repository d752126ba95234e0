package org.pingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.ChinaTime;
import org.pingcha.testing.BrowserTest;

/** Misconduct found in a complaint goes to the bureau, comes back, goes again, and its decision reaches everybody it concerns. */
class ReferralPagesIT extends BrowserTest {
    private static final String TODAY = LocalDate.now(ChinaTime.ZONE).toString();
    /** The demo says on its log how its complaint about money can be followed. */
    private static final Pattern FOLLOWED = Pattern.compile("Demo complaint \\S+ is followed at /intake/progress with (\\S+) and (\\S+)");

    private String address;

    private Locator act(String name) {
        Locator box = page.locator("#act" + name);
        if (box.getAttribute("open") == null) {
            box.locator("> summary").click();
        }
        return box;
    }

    private void send(String name) {
        page.locator("#f" + name + "\\:go").click();
        page.waitForURL("**did=" + name + "*");
        settled();
    }

    private void write(String name, String words) {
        act(name).locator("textarea").last().fill(words);
    }

    private String state() {
        return page.locator(".k-head .ui-tag").first().innerText().strip();
    }

    private void as(String user) {
        signIn(user);
        assertEquals(200, open(address));
    }

    /** An officer completes the dossier and signs, an approver sends it. */
    private void refer(String facts) {
        as("officer");
        page.click("#complete");
        page.waitForURL("**/referral/dossier?**");
        settled();
        page.fill("#conduct", LocalDate.now(ChinaTime.ZONE).minusDays(40).toString());
        page.fill("#facts", facts);
        page.fill("#proposal", "建议给予警告并处罚款。");
        page.fill("#contact", "许文博 0990-5551000");
        picture("referral-dossier");
        page.click("#save");
        page.waitForURL("**did=COMPLETE*");
        settled();
        act("SIGN");
        send("SIGN");
        assertEquals("待签批", state());
        as("approver");
        act("SEND");
        send("SEND");
        assertEquals("待受理", state());
    }

    @Test
    void fromTheApprovedComplaintToTheOutcomeThatTheComplainantReads() throws IOException {
        signIn("approver");
        open("/complaint/inbox?tab=OPEN&q=" + URLEncoder.encode("复印和跑腿费", StandardCharsets.UTF_8));
        page.locator("#f\\:rows_data a.k-row").first().click();
        page.waitForURL("**/complaint/complaint?**");
        settled();
        act("APPROVE");
        page.locator("#fAPPROVE\\:go").click();
        page.waitForURL("**did=APPROVE*");
        settled();
        address = page.locator("#referral a").getAttribute("href");
        refer("两次收取现金共两千元，有转账记录和证人。");

        as("bureau");
        accessibleIfNew();
        picture("referral-desk-received");
        write("RETURN", "请补充转账记录。");
        send("RETURN");
        assertEquals("已退回，待补充", state());
        refer("两次收取现金共两千元，转账记录见附件。");

        as("bureau");
        act("ACCEPT");
        send("ACCEPT");
        Locator decide = act("DECIDE");
        page.locator("#fDECIDE\\:a").selectOption("LL48");
        decide.locator("input[value=WARNING]").check();
        decide.locator("input[value=FINE]").check();
        page.locator("#fDECIDE\\:nFINE").fill("20000");
        page.locator("#fDECIDE\\:no").fill("江司罚决〔2026〕88号");
        write("DECIDE", "收受财物属实。");
        page.locator("#fDECIDE\\:go").click();
        page.waitForSelector(".ui-messages-error");
        settled();
        assertTrue(page.textContent(".ui-messages-error").contains("罚款"), "more than the article allows is refused, and what was typed is kept");
        picture("referral-refused");
        page.locator("#fDECIDE\\:nFINE").fill("2000");
        send("DECIDE");
        assertEquals("已作出决定", state());
        act("SERVE").locator("input[type=date]").fill(TODAY);
        write("SERVE", "直接送达，本人签收。");
        send("SERVE");
        assertTrue(page.textContent("#decision").contains("2000 元"));
        picture("referral-decided");
        fits(390);

        Matcher followed = FOLLOWED.matcher(Files.readString(server().home().resolve("server.log")));
        assertTrue(followed.find());
        browser("zh-CN", 390, 844);
        open("/intake/progress");
        page.fill("#receiptNo", followed.group(1));
        page.fill("#accessCode", followed.group(2));
        page.click("#look");
        page.waitForSelector("#stands");
        settled();
        String said = page.textContent("#referral");
        assertTrue(said.contains("给予处罚：警告、罚款 2000 元"), said);
        picture("referral-progress");

        as("manager");
        String respondent = page.locator("#record").getAttribute("href");
        assertEquals(200, open("/referral/figures"));
        assertTrue(Integer.parseInt(page.locator("#allRETURNED").innerText().replaceAll("\\D.*", "").strip()) >= 2);
        picture("referral-figures");
        page.locator("#allPENALISED").click();
        page.waitForURL("**figure=PENALISED*");
        settled();
        assertTrue(page.textContent("#f\\:rows_data").contains("江州市司法局"), "the number opens what it counts");
        open(respondent);
        assertEquals(1, page.locator("#f\\:rows_data a[href='" + address + "']").count(), "the handler's record shows it");
        picture("referral-record");
    }

    @Test
    void aFirmReadsWhatWasDecidedAndOthersAreRefused() {
        signIn("bureau", "en-US");
        assertTrue(page.url().endsWith("/referral/list"), "a bureau's day begins at its desk");
        picture("referral-list-en");
        page.locator("#f\\:rows_data a.k-row").first().click();
        page.waitForURL("**/referral/referral?**");
        settled();
        picture("referral-en");
        assertEquals(0, page.locator("text=???").count());
        assertEquals(403, open("/complaint/inbox"));
        assertEquals(403, open("/referral/dossier"));
        signIn("firm");
        assertEquals(200, open("/referral/list"));
        assertEquals(403, open("/referral/figures"));
    }
}
