package org.pingcha.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.testing.BrowserTest;

/** A manager asks an organ, which answers by its link on a telephone in two goes; another answer comes on paper and is entered by its code. */
class OpinionPagesIT extends BrowserTest {
    private static final String FILLED = "fieldset:has(input:checked)";

    /** Chooses an answer of the item in that place and waits until it is kept. */
    private void choose(int item, int answer) {
        page.locator("#reply fieldset").nth(item).locator("label").nth(answer).click();
        settled();
    }

    private void fillTheRest(String form) {
        for (int i = 0; i < page.locator(form + " fieldset").count(); i++) {
            if (page.locator(form + " fieldset").nth(i).locator("input:checked").count() == 0) {
                page.locator(form + " fieldset").nth(i).locator("input").first().check();
                settled();
            }
        }
    }

    private String ask() {
        open("/opinion/list?state=ANSWERED");
        String caseNo = page.textContent("td a.k-row >> nth=0");
        open("/opinion/new?case=" + caseNo);
        page.selectOption("#organ", "COURT");
        page.fill("#organName", "江城区人民法院城南法庭");
        page.click("#send");
        settled();
        return page.textContent("#link");
    }

    @Test
    void anOrganRepliesByLinkAndOnPaper() {
        signIn("manager");
        String link = ask();
        String asked = page.url();
        assertTrue(page.textContent("main").contains("等待答复"));
        accessibleIfNew();
        picture("opinion-asked");
        page.reload();
        assertEquals(0, page.locator("#link").count(), "shown once");
        String path = link.substring(link.indexOf("/opinion/"));

        browser("zh-CN", 390, 844);
        assertEquals(200, open(path));
        accessible();
        fits(390);
        page.setViewportSize(390, 844);
        choose(0, 1);
        choose(1, 0);
        page.waitForSelector(".k-saved i");
        picture("opinion-answer");
        browser("en-US", 390, 844);
        open(path);
        assertEquals(2, page.locator(FILLED).count(), "what was given half-way is there, on another telephone and in another language");
        accessible();
        fits(390);
        page.click("#send");
        settled();
        assertTrue(page.isVisible("#send"), "not whole yet");
        fillTheRest("#reply");
        picture("opinion-answer-en");
        page.click("#send");
        settled();
        assertTrue(page.isVisible("#done"));
        open(path);
        assertTrue(page.isVisible("#gone"), "once");
        assertFalse(page.content().contains("城南法庭"), "a used link tells nothing");

        signIn("manager");
        open(asked.substring(asked.indexOf("/opinion/")));
        assertTrue(page.textContent("main").contains("已答复") && page.textContent("#answers").contains("迟到"));
        picture("opinion-answered");

        ask();
        String code = page.textContent("#code");
        open("/opinion/paper");
        page.fill("#code", "7K3M-Q9XD-0");
        page.click("#look");
        settled();
        assertTrue(page.textContent("main").contains("编号不正确"));
        page.fill("#code", code.toLowerCase());
        page.click("#look");
        settled();
        fillTheRest("#entry");
        page.locator("input[type=file]").setInputFiles(new FilePayload("意见表.pdf", "application/pdf", SampleFiles.pdf(1, "paper")));
        accessibleIfNew();
        picture("opinion-paper");
        page.click("#send");
        settled();
        assertTrue(page.textContent("main").contains("纸质") && page.textContent("main").contains("意见表"));
        assertEquals(200, fetch(page.getAttribute("#form", "href")).status());
        open("/opinion/list");
        assertTrue(page.textContent("#figures").contains("%"));
        accessibleIfNew();
        fits(390);
        picture("opinion-list");
        manyLetters();
        JsonObject first = json(get("manager", "/api/v1/opinions?limit=1")).getJsonArray("items").getJsonObject(0);
        assertEquals(200, get("auditor", "/api/v1/opinions/" + first.getString("id")).statusCode());
        assertEquals(403, get("firm", "/api/v1/opinions").statusCode());
        assertEquals(401, get(null, "/api/v1/opinions").statusCode());
    }

    /** Two cases are chosen, looked at and written to. */
    private void manyLetters() {
        open("/opinion/many?q=法院");
        picture("opinion-many");
        accessible();
        fits(390);
        page.locator("#f\\:rows_data .ui-chkbox-box").nth(0).click();
        page.waitForFunction("() => document.querySelector('#f\\\\:bulk b').textContent.includes('1')");
        page.locator("#f\\:rows_data .ui-chkbox-box").nth(1).click();
        page.waitForFunction("() => document.querySelector('#f\\\\:bulk b').textContent.includes('2')");
        page.click("#f\\:look");
        page.waitForSelector("#preview");
        assertTrue(page.textContent("#preview").contains("将发出 2 份函"));
        accessible();
        fits(390);
        picture("opinion-many-preview");
        page.click("#confirm");
        page.waitForSelector("#f\\:rows");
        assertTrue(page.textContent("main").contains("已发出 2 份函"));
    }
}
