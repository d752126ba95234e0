package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** The pages of the rules and of the calendar, in both languages. */
class RulePagesIT extends BrowserTest {
    @Test
    void anInspectorReadsTheRulesInForceAndTheYear() {
        signIn("inspector");
        assertEquals(200, open("/rules/index"));
        assertEquals("规则集", page.textContent("h1"));
        assertTrue(page.textContent("main").contains("司法部令第148号"));
        assertTrue(page.textContent("main").contains("V10"));
        sound("rules-zh");
        page.click("text=2022年1月");
        page.waitForURL("**/rules/index?set=*");
        assertTrue(page.textContent("main").contains("司法部令第124号"));

        assertEquals(200, open("/rules/calendar?year=2027"));
        assertTrue(page.textContent("main").contains("尚未公布"));
        open("/rules/calendar?from=nonsense&amount=5&unit=DAY");
        assertEquals(1, page.locator("[role=alert]").count());
        sound("calendar-zh");
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
        sound("calendar-en");
        assertEquals(200, open("/rules/index"));
        sound("rules-en");
    }

    @Test
    void aFirmHasNoBusinessHere() {
        signIn("firm");
        assertEquals(403, open("/rules/index"));
    }

    /** In order, readable by everyone, and no wider than a phone. */
    private void sound(String name) {
        assertEquals(0, page.locator("text=???").count());
        picture(name);
        accessible();
        fits(390);
    }
}
