package org.pingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pingcha.shared.ChinaTime;
import org.pingcha.testing.BrowserTest;

/** What journeys of a referral have in common: from the approved complaint to the bureau, and what the complainant reads. */
public abstract class ReferralJourney extends BrowserTest {
    /** The demo says on its log how its complaint about money can be followed. */
    private static final Pattern FOLLOWED = Pattern.compile("Demo complaint \\S+ is followed at /intake/progress with (\\S+) and (\\S+)");

    protected String address;

    protected final Locator act(String name) {
        Locator box = page.locator("#act" + name);
        if (box.getAttribute("open") == null) {
            box.locator("> summary").click();
        }
        return box;
    }

    protected final void send(String name) {
        page.locator("#f" + name + "\\:go").click();
        page.waitForURL("**did=" + name + "*");
        settled();
    }

    protected final void write(String name, String words) {
        act(name).locator("textarea").last().fill(words);
    }

    protected final String state() {
        return page.locator(".k-head .ui-tag").first().innerText().strip();
    }

    protected final void as(String user) {
        signIn(user);
        assertEquals(200, open(address));
    }

    /** An approver approves the proposal on the demo's complaint with these words, which refers what was found. */
    protected final void approve(String words) {
        signIn("approver");
        open("/complaint/inbox?tab=OPEN&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        page.locator("#f\\:rows_data a.k-row").first().click();
        page.waitForURL("**/complaint/complaint?**");
        settled();
        act("APPROVE");
        page.locator("#fAPPROVE\\:go").click();
        page.waitForURL("**did=APPROVE*");
        settled();
        address = page.locator("#referral a").getAttribute("href");
    }

    /** What the complainant reads with the code about the referral; the demo's complaints about money are counted from 0. */
    protected final String readByComplainant(int complaint) {
        try {
            List<MatchResult> followed = FOLLOWED.matcher(Files.readString(server().home().resolve("server.log"))).results().toList();
            browser("zh-CN", 390, 844);
            open("/intake/progress");
            page.fill("#receiptNo", followed.get(complaint).group(1));
            page.fill("#accessCode", followed.get(complaint).group(2));
            page.click("#look");
            page.waitForSelector("#stands");
            settled();
            return page.textContent("#referral");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An officer completes the dossier and signs, an approver sends it to that bureau, or to the one that is proposed where it is null. */
    protected final void refer(String facts, String bureau) {
        as("officer");
        page.click("#complete");
        page.waitForURL("**/referral/dossier?**");
        settled();
        page.fill("#conduct", LocalDate.now(ChinaTime.ZONE).minusDays(40).toString());
        page.fill("#facts", facts);
        page.fill("#proposal", "建议给予警告并处罚款。");
        page.fill("#contact", "许文博 0990-5551000");
        if (bureau != null) {
            page.selectOption("#bureau", bureau);
        }
        page.waitForSelector("#saved .k-saved");
        settled();
        page.reload();
        settled();
        assertEquals(facts, page.inputValue("#facts"), "what was typed is kept");
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
    }
}
