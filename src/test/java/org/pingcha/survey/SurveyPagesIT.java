package org.pingcha.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** A recipient answers on a phone, an interviewer works through the call list, a manager looks at what came of it. */
class SurveyPagesIT extends BrowserTest {
    private static final int PHONE = 390;

    private String code() {
        return page.locator("#question").innerText();
    }

    /** Chooses the nth answer where there is one to choose, and goes on. */
    private void answer(int nth) {
        Locator choices = page.locator(".k-question .k-choices:not(.k-decline) input");
        if (choices.count() > 0) {
            choices.nth(Math.min(nth, choices.count() - 1)).check();
        }
        go("#next");
    }

    /** Clicks, and waits for the page that comes of it. */
    private void go(String selector) {
        page.waitForNavigation(() -> page.click(selector));
        settled();
    }

    private void toTheEnd() {
        for (int i = 0; i < 30 && page.locator("#next").count() > 0; i++) {
            // The last of two is "no": nobody took money.
            answer(page.locator(".k-question .k-choices:not(.k-decline) input").count() == 2 && i > 0 ? 1 : 0);
        }
    }

    private String aTestLink() {
        signIn("manager");
        open("/survey/campaigns");
        page.locator("a.k-row", new Page.LocatorOptions().setHasText("第三季度")).click();
        page.waitForURL("**/survey/campaign?**");
        settled();
        picture("survey-campaign");
        page.click("#tryIt");
        page.waitForURL("**/respond/answer**");
        return page.url();
    }

    /** A recipient's own link, as an interviewer hands it over. */
    private String aLink() {
        signIn("interviewer");
        open("/interview/desk");
        page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText("直接联系本人")).last().locator("a.k-row").click();
        page.waitForURL("**/interview/call?**");
        settled();
        go("#showLink");
        String link = page.locator("#link").innerText();
        return server().url() + link.substring(link.indexOf("/s#"));
    }

    @Test
    void aRecipientAnswersOnAPhoneStopsHalfWayAndGoesOn() throws Exception {
        browser("zh-CN", PHONE, 844);
        assertEquals(200, open("/respond/answer"));
        assertTrue(page.locator("#token").isVisible(), "without a link one is asked for it");
        accessible();
        open("/s#" + "x".repeat(24));
        page.waitForSelector("#shut");
        assertTrue(page.textContent("#shut").contains("这个链接打不开问卷"));
        assertFalse(page.url().contains("xxx"), "the secret is out of the address");
        accessible();
        String link = aLink();
        browser("zh-CN", PHONE, 844);
        page.navigate(link);
        page.waitForSelector("#question");
        assertFalse(page.url().contains(link.substring(link.indexOf('#') + 1)));
        picture("respond-first");
        accessible();
        assertTrue(code().contains("您愿意回答吗"));
        go("#next");
        assertTrue(page.textContent("main").contains("请选一个答案"));
        answer(0);
        answer(0);
        String third = code();
        picture("respond-question");
        accessible();

        browser("en-US", PHONE, 844);
        page.navigate(link);
        page.waitForSelector("#question");
        assertTrue(code().contains("first get in touch"), "it goes on where it stopped, in the other language: " + third);
        answer(0);
        go("#back");
        assertTrue(page.locator(".k-question input").first().isChecked(), "what was answered is still there");
        toTheEnd();
        assertTrue(page.locator("#given > div").count() > 10);
        picture("respond-end-en");
        accessible();
        page.click("#send");
        page.waitForSelector("#thanks");
        picture("respond-thanks-en");
        page.navigate(server().url() + "/signin");
        page.navigate(link);
        page.waitForSelector("#shut");
        assertTrue(page.textContent("#shut").contains("was answered"), "once is enough");
        if (server().home() == null) {
            return;
        }
        String log = Files.readString(server().home().resolve("server.log"), StandardCharsets.UTF_8);
        assertFalse(log.contains(link.substring(link.indexOf('#') + 1)), "no log has the link");
    }

    @Test
    void anInterviewerNotesATryAndCompletesACall() {
        signIn("interviewer");
        open("/interview/desk");
        accessible();
        fits(PHONE);
        picture("interview-desk");
        Locator direct = page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText("直接联系本人")).first();
        direct.locator("a.k-row").click();
        page.waitForURL("**/interview/call?**");
        settled();
        String sheet = page.url();
        page.selectOption("#outcome", "BUSY");
        go("#noteIt");
        assertTrue(page.textContent("#tries").contains("占线"));
        assertEquals(0, page.locator("#outcome option[value=NOT_REACHED]").count(), "nobody is given up after one try");
        accessible();
        fits(PHONE);
        picture("interview-call");
        go("#begin");
        picture("interview-question");
        accessible();
        toTheEnd();
        go("#send");
        assertTrue(page.url().contains("/interview/desk"));
        assertTrue(page.textContent("main").contains("回访已提交"));
        page.navigate(sheet);
        settled();
        assertTrue(page.textContent("main").contains("已完成"));
        assertEquals(0, page.locator("#begin").count());
        assertEquals(403, open("/survey/campaigns"));
    }

    @Test
    void aManagerTriesItPlansAndSeesEveryFigureBesideItsResponseRate() {
        aTestLink();
        assertTrue(page.textContent("main").contains("不进入任何统计"));
        open("/survey/campaigns");
        page.locator("a.k-row", new Page.LocatorOptions().setHasText("第三季度")).click();
        settled();
        page.locator(".ui-tabs-nav a").nth(1).click();
        settled();
        accessible();
        fits(PHONE);
        picture("survey-figures");
        assertTrue(page.textContent("#beside").contains("应答率"));
        assertTrue(page.locator(".k-sat").first().innerText().contains("应答率"));
        page.locator(".ui-tabs-nav a").nth(2).click();
        settled();
        accessible();
        fits(PHONE);
        picture("survey-invitations");
        open("/survey/plan");
        accessible();
        fits(PHONE);
        picture("survey-plan");
        page.fill("#name", "试点回访");
        go("#save");
        assertEquals("草稿", page.locator(".k-head .ui-tag").innerText().strip());
        assertEquals(200, fetch(page.locator("#blank").getAttribute("href")).status());
        aManagerGivesCallsToAnInterviewer();
        signIn("firm");
        assertEquals(403, open("/survey/campaigns"));
        assertEquals(403, open("/interview/desk"));
    }

    /** Chosen, looked at, gone back from, and taken off the lists with a reason; and put back. */
    private void aManagerGivesCallsToAnInterviewer() {
        open("/interview/lists");
        page.locator("#f\\:rows_data tr").first().locator(".ui-chkbox-box").click();
        page.waitForFunction("() => document.querySelector('#f\\\\:bulk b').textContent.includes('1')");
        picture("interview-lists");
        go("#f\\:look");
        assertTrue(page.textContent("#preview").contains("1 条"));
        accessible();
        fits(PHONE);
        picture("interview-preview");
        go("#confirm");
        assertTrue(page.textContent("main").contains("已为 1 条指定访问员"));
        accessible();
        fits(PHONE);
        page.check("#f\\:all");
        page.selectOption("#f\\:act", "PLAN");
        page.waitForSelector("#f\\:day");
        page.fill("#f\\:day", "2099-01-04");
        go("#f\\:look");
        assertTrue(page.textContent("#leftOut").contains("回访活动在该日之前结束"));
        assertEquals(0, page.locator("#confirm").count(), "nothing is left to confirm");
        go("#back");
    }
}
