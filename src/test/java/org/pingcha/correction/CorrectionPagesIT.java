package org.pingcha.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.testing.BrowserTest;

/** A bad review leads to an alert, from it to a correction and its verification, and the checks in later cases are planned; one goes from its last check to its end. */
class CorrectionPagesIT extends BrowserTest {
    private void act(String name, String words) {
        Locator box = page.locator("#act" + name);
        if (box.getAttribute("open") == null) {
            box.locator("> summary").click();
        }
        box.locator("textarea").fill(words);
    }

    private void send(String name) {
        page.locator("#f" + name + "\\:go").click();
        page.waitForURL("**did=*");
        settled();
    }

    private String status() {
        return page.locator(".k-head .ui-tag").first().innerText().strip();
    }

    private void openRow(String tab, String words) {
        open("/correction/list?tab=" + tab);
        page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText(words)).locator("a.k-row").first().click();
        page.waitForURL("**?id=**");
        settled();
    }

    @Test
    void aBadReviewIsOrderedToBeCorrectedTheFirmAnswersAndAnotherManagerVerifies() {
        signIn("firm");
        open("/correction/list?tab=OPEN");
        String firmsOwn = page.locator("#f\\:rows_data td", new Page.LocatorOptions().setHasText("律师事务所")).first().innerText().split("\n")[0].strip();

        signIn("manager");
        open("/correction/list?tab=ENDED&q=" + firmsOwn);
        String caseNo = page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText("已撤销")).first().locator(".k-cell-2").nth(1).innerText().strip();
        open("/alert/list?tab=OPEN&rule=REVIEW&q=" + caseNo);
        page.locator("#f\\:rows_data a.k-row").first().click();
        page.waitForURL("**/alert/alert?**");
        settled();
        String alert = page.url();
        assertTrue(page.textContent("#words").contains("评查得分"), page.textContent("#words"));
        page.locator("#order").click();
        page.waitForURL("**/correction/new?**");
        settled();
        accessible();
        fits(390);
        picture("correction-new");
        page.fill("#words", "请补齐会见笔录并说明原因。");
        page.click("#order");
        page.waitForURL("**did=ORDER");
        settled();
        String number = page.locator("h1").innerText().strip();
        assertEquals("待整改", status());
        page.navigate(alert);
        settled();
        assertEquals("已处理", status(), "the order ends the alert");
        page.locator("#correction").click();
        page.waitForURL("**/correction/correction**");
        settled();
        assertEquals(0, page.locator("#actVERIFY").count());

        signIn("firm");
        open("/request/desk");
        assertFalse(page.textContent("main").contains("陈国栋"), "the firm reads which office asks, not who");
        page.locator("a.k-row", new Page.LocatorOptions().setHasText(number)).first().click();
        page.waitForURL("**/correction/answer?**");
        settled();
        page.setInputFiles("#files", new FilePayload("补做的会见笔录.png", "image/png", SampleFiles.image("png", 40, 40)));
        page.locator(".k-docs a.k-row", new Page.LocatorOptions().setHasText("补做的会见笔录")).waitFor();
        page.fill("#cause", "新来的律师不知道要做笔录。");
        page.locator("#plan").click();
        page.locator("#saved i").waitFor();
        page.reload();
        settled();
        assertEquals("新来的律师不知道要做笔录。", page.inputValue("#cause"), "a reload loses nothing");
        accessible();
        fits(390);
        picture("correction-answer");
        page.fill("#plan", "已补做笔录，并在所内培训。");
        page.click("#send");
        page.waitForURL("**sent=1");
        settled();
        assertEquals("待核实", status());
        assertEquals(403, open("/correction/new?from=review:00000000-0000-0000-0000-000000000000"));

        signIn("manager");
        openRow("VERIFY", number);
        assertEquals(0, page.locator("#actVERIFY").count(), "whoever ordered it does not verify it");

        signIn("manager2", "en-US");
        openRow("VERIFY", number);
        assertTrue(page.textContent("#answers").contains("补做的会见笔录"), "the evidence stands with its answer");
        accessible();
        fits(390);
        picture("correction-verify-en");
        act("VERIFY", "补做的笔录有受援人签名。");
        send("VERIFY");
        assertEquals("Verified, effect to be checked", status());
        assertEquals(2, page.locator("#checks li").count(), "both checks are planned");
    }

    @Test
    void aCheckIsRecordedAndTheLastEffectiveOneClosesIt() {
        signIn("manager2");
        open("/correction/list?tab=CHECK");
        accessible();
        fits(390);
        picture("correction-list");
        page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText("1 / 2 件有效")).locator("a.k-row").first().click();
        page.waitForURL("**?id=**");
        settled();
        act("CHECK", "笔录齐全，签名完整。");
        page.locator("#fCHECK\\:p").fill("第 8 页");
        picture("correction-check");
        send("CHECK");
        assertEquals("已办结", status());
        assertEquals(0, page.locator(".k-act").count(), "nothing is left to do");

        openRow("CHECK", "再次出现");
        page.locator("#orderAgain").click();
        page.waitForURL("**/correction/new?from=correction**");
        settled();
        page.fill("#words", "同样的问题再次出现，请彻底整改。");
        page.click("#order");
        page.waitForURL("**did=ORDER");
        settled();
        assertTrue(page.locator("#earlier li").count() > 0, "the earlier order is named");
        picture("correction-again");
    }
}
