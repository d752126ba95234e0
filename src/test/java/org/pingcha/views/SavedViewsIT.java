package org.pingcha.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** A view from the list on which somebody keeps it to the colleague with whom they share it. */
class SavedViewsIT extends BrowserTest {
    @Test
    void aManagerKeepsAViewWithAnAlarmAndAnInspectorOpensIt() {
        signIn("manager");
        open("/register/cases?type=CRIMINAL&page=2");
        page.click("#cases thead th:first-child");
        page.waitForURL(url -> url.contains("sort=CASE_NO"));
        settled();
        page.click(".k-views summary");
        page.click(".k-views a.k-keep");
        settled();
        picture("views-new");
        accessible();
        fits(390);
        page.fill("#name", "刑事案件集中的律所");
        page.selectOption("#share", "INSPECTOR");
        page.selectOption("#digest", "MONDAYS");
        page.selectOption("#alarm", "FIRM");
        page.fill("#over", "5");
        page.fill("#days", "");
        page.click("#save");
        settled();
        assertTrue(page.textContent("#messages").contains("多少天"), "a firm is counted within some days");
        page.fill("#days", "7");
        page.click("#save");
        page.waitForURL(url -> url.contains("/register/cases"));
        settled();
        assertTrue(page.textContent("#messages").contains("刑事案件集中的律所"));
        assertTrue(page.url().contains("type=CRIMINAL") && page.url().contains("sort=CASE_NO") && !page.url().contains("page="), page.url());
        page.click(".k-views summary");
        page.waitForSelector(".k-views a:has-text('刑事案件集中的律所')");
        picture("views-menu");
        page.click(".k-views a[href='/views/list']");
        settled();
        accessible();
        fits(390);
        picture("views-list");
        page.fill("#mail", "manager@example.org");
        page.click("#saveMail");
        settled();
        assertEquals("manager@example.org", page.inputValue("#mail"));
        String row = "#own tr:has-text('刑事案件集中的律所')";
        assertTrue(page.textContent(row).contains("每周一"));
        page.click(row + " .k-do a");
        settled();
        String settings = page.url().substring(page.url().indexOf("/views/"));
        assertEquals("FIRM", page.inputValue("#alarm"));
        picture("views-settings");

        signIn("inspector");
        assertEquals(404, open(settings));
        open("/register/cases");
        page.click(".k-views summary");
        page.setViewportSize(390, 844);
        page.waitForSelector(".k-views a:has-text('刑事案件集中的律所')");
        picture("views-menu-phone");
        page.click(".k-views a:has-text('刑事案件集中的律所')");
        settled();
        assertEquals("CRIMINAL", page.inputValue("#type"));
        assertEquals(200, open(settings.replace("/view?", "/open?")));
        assertTrue(page.url().contains("type=CRIMINAL"), "the address that messages carry");
        assertFalse(page.url().contains("/views/"));
    }
}
