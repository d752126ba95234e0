package org.pingcha.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.testing.BrowserTest;

/** The firm's desk, a request and its answer, and the page behind a one-time link. */
class RequestPagesIT extends BrowserTest {
    /** Rows that the desk itself answers; those of other rooms lead to pages of their own. */
    private static final String QUESTIONS = "td a.k-row[href^='/request/request?']";

    @Test
    void aFirmAnswersWithAFileAndTheRequestEndsByItself() {
        signIn("firm");
        open("/request/desk");
        assertEquals("待答事项", page.textContent("h1"));
        int waiting = page.locator(QUESTIONS).count();
        assertTrue(waiting > 0, "the demo asks this firm something");
        open(page.locator(QUESTIONS).first().getAttribute("href"));
        String address = page.url();
        accessible();
        fits(390);
        page.locator("#files").setInputFiles(new FilePayload("第14页.pdf", "application/pdf", SampleFiles.pdf(1, "page 14")));
        page.waitForSelector(".k-docs a.k-row:has-text('第14页')");
        // Pasted or spoken, without a key; the pause is over at once.
        page.evaluate("() => { const later = setTimeout; window.setTimeout = (work, pause, ...rest) => later(work, Math.min(pause, 50), ...rest); }");
        page.fill("#answer", "已补交第 14 页，见附件");
        page.waitForSelector("#saved i");
        page.reload();
        assertEquals("已补交第 14 页，见附件", page.inputValue("#answer"), "what was typed survives the page");
        picture("request");
        page.click("#send");
        page.waitForSelector(".k-head .ui-tag-success");
        assertEquals("已补交第 14 页，见附件", page.textContent("#h-answer >> xpath=../..//p[contains(@class,'k-quote')]"));
        open("/request/desk");
        assertEquals(waiting - 1, page.locator(QUESTIONS).count());
        open("/request/desk?tab=done");
        assertTrue(page.locator("a[href='" + address.substring(address.indexOf("/request/")) + "']").count() > 0);
    }

    @Test
    void anEmptyAnswerIsRefusedAtTheField() {
        signIn("firm");
        open("/request/desk");
        open(page.locator(QUESTIONS).last().getAttribute("href"));
        page.fill("#answer", "");
        page.click("#send");
        page.waitForSelector(".ui-message-error, .ui-messages-error");
        assertEquals(1, page.locator("#send").count(), "it is still open");
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        signIn("firm");
        assertEquals(404, open("/request/request?id=" + UUID.randomUUID()));
        assertEquals(404, open("/request/request?id=nonsense"));
        assertEquals(404, open("/request/request"));
    }

    @Test
    void managersSeeWhatTheirAgenciesAreAskedAndWhatTheirOfficeAsked() {
        signIn("manager", "en-US");
        open("/request/desk");
        assertEquals("Requests to answer", page.textContent("h1"));
        assertEquals(4, page.locator(".ui-tabs-nav a").count());
        open("/request/desk?tab=asked&q=14");
        accessible();
        open("/request/desk?tab=asked&q=nothing-like-that");
        assertTrue(page.textContent("main").contains("Nothing fits these filters"));
        picture("desk-filtered-empty");
    }

    @Test
    void aLinkThatWasUsedOrGuessedSaysSoAndNothingElse() {
        browser("zh-CN", 390, 844);
        assertEquals(200, open("/request/answer?token=guessed"));
        assertTrue(page.textContent("main").contains("这个链接不能使用"));
        accessible();
        fits(390);
    }
}
