package org.pingcha.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pingcha.testing.BrowserTest;

/** An inspector marks a file by keyboard; a manager gives files out and sees the result. */
@ResourceLock(BrowserTest.REVIEWED_FILES)
class ReviewPagesIT extends BrowserTest {
    private static final String SAVED = "() => document.querySelector('#saved .pi-check') !== null && /\\d\\d:\\d\\d:\\d\\d/.test(document.getElementById('saved').textContent)";
    private static final String ANSWERED = "() => { const a = document.querySelector('article.is-now'); return a && a.dataset.answer !== 'NONE'; }";

    /** Gives the focus to everything that takes it; whatever then stands under one of the bars that stay in sight. */
    private static final String COVERED = """
        () => [...document.querySelectorAll('#marking :is(a[href], button, input, textarea, select, summary), #viewer :is(a[href], button, select)')]
          .filter(one => one.checkVisibility({ visibilityProperty: true })).filter(one => {
            one.focus();
            const box = one.getBoundingClientRect();
            return document.activeElement === one && !one.closest('.k-secnav') && [box.top + 2, box.bottom - 2].some(y => {
              const top = document.elementFromPoint((box.left + box.right) / 2, y);
              return top !== null && top.closest('.k-top, .k-secnav, .k-total') !== null;
            });
          }).map(one => one.outerHTML.slice(0, 120))""";

    @SuppressWarnings("unchecked")
    private List<String> covered() {
        return (List<String>) page.evaluate(COVERED);
    }

    private void waitFor(String condition) {
        page.waitForFunction(condition);
    }

    /** Everything at full marks but the second item, which loses one point with reason and page. */
    private int markByKeyboard() {
        int items = page.locator("article[data-item]").count();
        int open = page.locator("article[data-answer='NONE']").count();
        for (int i = 0; i < open; i++) {
            page.keyboard().press("j");
            if (i == 1) {
                page.keyboard().press("2");
                page.waitForSelector(".is-now .k-cut input[data-part='points']:focus");
                page.keyboard().type("1");
                page.keyboard().press("Tab");
                page.keyboard().type("卷内无记录");
                page.keyboard().press("Tab");
                page.keyboard().type("卷1 第4页");
                page.keyboard().press("Tab");
                waitFor(SAVED);
            } else {
                page.keyboard().press("1");
                waitFor(ANSWERED);
            }
        }
        waitFor(SAVED);
        return items;
    }

    @Test
    void anInspectorMarksAFileByKeyboardAndSubmitsIt() {
        signIn("inspector");
        assertEquals(200, open("/review/mywork"));
        picture("mywork-zh");
        accessible();
        fits(390);
        page.locator("td.k-do a").filter(new Locator.FilterOptions().setHasText("开始")).first().click();
        page.waitForURL("**/review/form?*");
        page.waitForSelector("article[data-item]");
        accessible();
        markByKeyboard();
        String before = page.textContent(".k-total-in");
        page.reload();
        page.waitForSelector("article[data-item]");
        assertEquals(before, page.textContent(".k-total-in"), "a reload loses nothing");
        assertTrue(page.locator("article.is-cut input[data-part='reason']").first().inputValue().contains("卷内无记录"));
        page.click("#check");
        page.waitForSelector("#missing-list");
        assertTrue(page.textContent("#missing-list").contains("难度"), "what is missing is named");
        page.click("[data-level='ORDINARY']");
        page.waitForSelector("[data-level='ORDINARY'].ui-state-active");
        page.click("#check");
        page.waitForSelector("#submit");
        picture("review-form-zh");
        page.click("#submit");
        page.waitForURL("**/review/sheet?*");
        assertEquals("优秀", page.textContent("#grade").strip().substring(0, 2));
        assertEquals(0, page.locator("text=???").count());
        picture("review-sheet-zh");
        accessible();
        fits(390);
        APIResponse pdf = fetch(page.getAttribute("#pdf", "href"));
        assertEquals(200, pdf.status());
        assertEquals("%PDF", new String(pdf.body(), 0, 4, StandardCharsets.US_ASCII));
        assertEquals(403, open("/review/files"), "an inspector does not open the manager's list");
    }

    @Test
    void aManagerGivesFilesOutAndDecidesAVeto() {
        signIn("manager", "en-US");
        assertEquals(200, open("/review/files?tab=waiting"));
        accessible();
        fits(390);
        Locator boxes = page.locator("#f\\:waiting_data .ui-chkbox-box");
        // Not the first: these are what other journeys take as their next file meanwhile.
        int last = boxes.count() - 1;
        boxes.nth(last).click();
        boxes.nth(last - 1).click();
        page.waitForFunction("() => document.querySelector('.k-bulk b')?.textContent.includes('2')");
        page.click("#f\\:assign");
        page.waitForSelector("#results");
        assertEquals(2, page.locator("#results .ui-tag-success").count());
        assertEquals(200, open("/review/files?tab=reviews&state=SCORED"));
        assertTrue(page.locator("#f\\:reviews_data tr").count() > 10);
        accessible();
        assertEquals(200, open("/review/vetoes"));
        accessible();
        fits(390);
        assertEquals(0, page.locator("text=???").count());
    }

    @Test
    void twoTabsOnOneItemAreToldApartAndTheBarsCoverNothing() {
        signIn("inspector2");
        open("/review/mywork");
        page.locator("td.k-do a").last().click();
        page.waitForURL("**/review/form?*");
        Page first = page;
        Page second = page.context().newPage();
        second.navigate(first.url());
        first.locator("article[data-answer='NONE'] [data-do='full']").first().click();
        first.waitForFunction(SAVED);
        second.locator("article[data-answer='NONE'] [data-do='deduct']").first().click();
        second.waitForSelector("[data-do='theirs']");
        assertTrue(second.locator(".k-err").first().textContent().contains("您填的是"), "both values are shown");
        second.click("[data-do='theirs']");
        second.waitForSelector("[data-do='theirs']", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        second.close();
        assertEquals(List.of(), covered());
        page.setViewportSize(390, 844);
        assertEquals(List.of(), covered());
    }
}
