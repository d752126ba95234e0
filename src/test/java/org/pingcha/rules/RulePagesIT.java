package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
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
        page.click("text=2025年，司法部令第149号");
        page.waitForSelector("#h-matters");
        assertTrue(page.textContent("main").contains("未提供符合标准的法律援助服务"));
        assertEquals(0, page.locator("#h-vetoes").count());
        assertEquals(RuleSubject.values().length, page.locator(".ui-tag-success").count(), "one set of each subject is in force");
        seen("rules-complaint-zh");

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
        assertEquals("14 15 16 17 18 19 20 21 22", page.locator(".k-cal .is-off b").allTextContents().stream()
            .map(day -> Integer.toString(Integer.parseInt(day.substring(3)) - 1)).collect(Collectors.joining(" ")));
        page.click("details summary:has-text('Show day by day')");
        assertTrue(page.textContent("details[open]").contains("Spring Festival"));
        assertEquals(0, page.locator("#h-edit").count());
        sound("calendar-en");
        assertEquals(200, open("/rules/index"));
        sound("rules-en");
    }

    /** In 2031, which no other journey counts in; left as it was found, but for the year itself. */
    @Test
    void anAdministratorEntersAYearAndCorrectsADay() {
        signIn("admin");
        assertEquals(200, open("/rules/calendar?year=2031&from=2030-12-31&amount=1&unit=WORKING_DAY"));
        assertTrue(page.textContent("main").contains("可能变动"));
        send("2031-01-01,放假,元旦,\n2031-02-03,上班,春节,\n2031-13-01,放假,元旦,\n");
        assertEquals(2, page.locator("#faults tbody tr").count());
        assertEquals(0, page.locator("#replace").count());
        seen("calendar-faults-zh");
        send("2031-01-01,放假,元旦,\n2031-01-05,上班,元旦,\n");
        assertEquals(2, page.locator("#changes tbody tr").count());
        seen("calendar-preview-zh");
        page.fill("#newSource", "国务院办公厅通知");
        page.click("#replace");
        page.waitForSelector("#saved");
        assertTrue(page.textContent("main").contains("国务院办公厅通知"));
        page.click("#oneDay summary");
        page.fill("#date", "2031-01-02");
        page.fill("#nameZh", "元旦");
        page.fill("#nameEn", "New Year's Day");
        page.fill("#reason", "更正通知");
        sound("calendar-day-zh");
        page.click("#put");
        page.waitForSelector("#saved");
        // Thursday 2 January is off now, and Sunday the 5th is worked.
        open("/rules/calendar?year=2031&from=2031-01-01&amount=2&unit=WORKING_DAY");
        assertTrue(page.textContent("#due").contains("2031-01-05"), page.textContent("#due"));
    }

    private void send(String table) {
        page.setInputFiles("#file", new FilePayload("2031.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.click("#check");
        page.waitForSelector("#faults, #changes");
    }

    @Test
    void aFirmHasNoBusinessHere() {
        signIn("firm");
        assertEquals(403, open("/rules/index"));
    }

    /** In order, readable by everyone, and no wider than a phone. */
    private void sound(String name) {
        seen(name);
        accessible();
    }

    /** The same where its parts were examined already. */
    private void seen(String name) {
        assertEquals(0, page.locator("text=???").count());
        picture(name);
        fits(390);
    }
}
