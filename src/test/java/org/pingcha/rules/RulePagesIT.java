package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** The pages of the rules and of the calendar, in both languages. */
class RulePagesIT extends BrowserTest {
    @Test
    void anInspectorReadsTheRulesInForce() {
        signIn("inspector");
        assertEquals(200, open("/rules/index"));
        assertEquals("规则集", page.textContent("h1"));
        assertTrue(page.textContent("main").contains("司法部令第148号"));
        assertTrue(page.textContent("main").contains("V10"));
        assertEquals(0, page.locator("text=???").count());
        picture("rules-zh");
        accessible();
        fits(390);
        page.click("text=2022年1月");
        page.waitForURL("**/rules/index?set=*");
        assertTrue(page.textContent("main").contains("司法部令第124号"));
    }

    @Test
    void aManagerCountsADeadlineInEnglish() {
        signIn("manager", "en-US");
        assertEquals(200, open("/rules/calendar?year=2026"));
        page.fill("#from", "2026/2/10");
        page.fill("#amount", "5");
        page.selectOption("#unit", "WORKING_DAY");
        page.click("#deadline button");
        page.waitForURL("**/rules/calendar?*amount=5*");
        assertTrue(page.textContent("#due").contains("2026-02-24"), page.textContent("#due"));
        assertEquals(9, page.locator("#skipped tbody tr").count());
        assertTrue(page.textContent("#skipped").contains("Spring Festival"));
        assertEquals(0, page.locator("text=???").count());
        picture("calendar-en");
        accessible();
        fits(390);
    }

    @Test
    void aYearWithoutANoticeSaysSo() {
        signIn("auditor");
        assertEquals(200, open("/rules/calendar?year=2027"));
        assertTrue(page.textContent("main").contains("尚未公布"));
        open("/rules/calendar?from=nonsense&amount=5&unit=DAY");
        assertEquals(1, page.locator("[role=alert]").count());
        accessible();
    }

    @Test
    void aFirmHasNoBusinessHere() {
        signIn("firm");
        assertEquals(403, open("/rules/index"));
    }
}
