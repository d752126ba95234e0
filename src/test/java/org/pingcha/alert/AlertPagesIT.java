package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** An alert is taken and dismissed, a special report is made and noted, and the lists of monitoring lead to cases. */
class AlertPagesIT extends BrowserTest {
    private String status() {
        return page.locator(".k-head .ui-tag").first().innerText().strip();
    }

    private void send(String form) {
        page.locator("#f" + form + "\\:go").click();
        page.waitForURL("**did=*");
        settled();
    }

    @Test
    void alertsAreDealtWithAndReportsAreNoted() {
        signIn("manager");
        open("/alert/list?tab=OPEN");
        picture("alert-list");
        accessible();
        fits(390);
        open("/alert/list?tab=OPEN&rule=FIRST_MEETING");
        page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText("待处理")).first().locator("a.k-row").click();
        page.waitForURL("**/alert/alert?**");
        settled();
        accessible();
        fits(390);
        picture("alert-open");
        assertTrue(page.textContent("#words").contains("登记中还没有会见日期"), page.textContent("#words"));
        send("TAKE");
        assertEquals("处理中", status());
        Locator give = page.locator("#actGIVE");
        give.locator("> summary").click();
        give.locator("select").selectOption(new SelectOption().setLabel("韩雪（江州市法律援助中心）"));
        give.locator("textarea").fill("她联系过承办人。");
        picture("alert-give");
        accessible();
        fits(390);
        send("GIVE");
        assertTrue(page.textContent("#course").contains("陈国栋 转交给 韩雪：她联系过承办人。"), page.textContent("#course"));
        Locator box = page.locator("#actDISMISS");
        box.locator("> summary").click();
        box.locator("textarea").fill("受援人住院，已电话联系。");
        send("DISMISS");
        assertEquals("已消除", status());
        assertTrue(page.textContent("#course").contains("受援人住院"), "the reason stays");
        String number = page.locator("#about").innerText().replace("打开", "").strip();

        open("/alert/cases");
        accessible();
        fits(390);
        picture("alert-watch");
        assertEquals(6, page.locator(".ui-tabs-nav a").count());
        open("/alert/cases?tab=OVERDUE");
        picture("alert-watch-overdue");
        assertTrue(page.locator("#f\\:rows_data a.k-row").count() > 0);
        open("/alert/reviewers");
        accessible();
        fits(390);
        picture("alert-reviewers");
        assertTrue(page.locator("#reviewers tbody tr").count() > 1);

        signIn("firm");
        open("/alert/reports");
        accessible();
        fits(390);
        picture("alert-reports-firm");
        page.fill("#caseNo", number);
        page.selectOption("#kind", "SOCIAL");
        page.fill("#words", "当事人接受了媒体采访。");
        page.click("#send");
        settled();
        boolean own = page.url().contains("did=reported");
        assertTrue(own || page.textContent("main").contains("没有这个案号的案件"), "of its own cases alone");

        signIn("inspector");
        assertEquals(200, open("/alert/list"));
        assertTrue(page.textContent("main").contains("疑问不是结论"), "a reviewer reads what they are asked");
        assertEquals(403, open("/alert/cases"));

        signIn("manager", "en-US");
        open("/alert/reports");
        accessible();
        picture("alert-reports-en");
        Locator waiting = page.locator("#reports details").first();
        waiting.locator("> summary").click();
        waiting.locator("textarea").fill("请按程序接受采访。");
        waiting.locator("button").click();
        page.waitForURL("**did=noted");
        settled();
        open("/alert/list?tab=QUESTIONS");
        picture("alert-questions-en");
        open("/alert/list?tab=OPEN&rule=REVIEW");
        picture("alert-reviews-en");

        // The demo's other bureau upheld none of its complaints.
        signIn("director");
        open("/alert/list?tab=QUESTIONS&rule=NONE_UPHELD");
        page.locator("#f\\:rows_data a.k-row").first().click();
        page.waitForURL("**/alert/alert?**");
        settled();
        picture("alert-none-upheld");
        assertTrue(page.textContent("#words").contains("21 件投诉，没有一件查实"), page.textContent("#words"));
        assertEquals(200, open(page.locator("#about").getAttribute("href")));
    }
}
