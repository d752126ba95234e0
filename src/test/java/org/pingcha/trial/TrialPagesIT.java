package org.pingcha.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.ChinaTime;
import org.pingcha.testing.BrowserTest;

/** A hearing is planned, attended and logged in the browser, also where the courtroom has no network. */
class TrialPagesIT extends BrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ChinaTime.ZONE);
    private static final String PIN = "271828";

    @Test
    void aCourtsListComesInAndAHearingIsGivenToTwoObservers() {
        signIn("manager");
        String caseNo = openCase();
        open("/trial/import");
        accessible();
        page.setInputFiles("#file", new FilePayload("开庭表.csv", "text/csv", ("案号,开庭日期,开庭时间,审理法院\n" + caseNo + "," + TODAY.plusDays(20)
            + ",9:30,江城区人民法院\n" + caseNo + ",2026-13-01,9:30,江城区人民法院\n").getBytes(StandardCharsets.UTF_8)));
        page.click("#check");
        page.waitForSelector("#faults");
        assertTrue(page.textContent("#faults").contains("2026-13-01"));
        page.click("#take");
        page.waitForSelector("#messages .ui-messages-ok");
        open("/trial/hearings?view=MONTH&day=" + TODAY.plusDays(20));
        accessible();
        fits(390);
        picture("trial-month");
        page.locator(".t-on a", new Page.LocatorOptions().setHasText("09:30")).first().waitFor();
        open("/trial/hearings?view=WEEK&day=" + TODAY);
        accessible();
        fits(390);
        picture("trial-week");
        open("/trial/plan");
        page.click("#draw");
        page.waitForSelector("#draws");
        accessible();
        fits(390);
        picture("trial-plan");
        assertEquals(1, page.locator("section[aria-labelledby=h-lot] .ui-tag-success").count(), "drawn again, the same");
    }

    @Test
    void aLogIsWrittenWithoutANetworkAndArrivesOnce() {
        String[] made = planned("inspector");
        signIn("inspector");
        open("/trial/hearing?id=" + made[0]);
        page.click("#log");
        page.waitForSelector("#setpin");
        ready();
        accessible();
        picture("trial-log-pin");
        page.fill("#pin", "123456");
        page.fill("#pin2", "123456");
        page.click("#setpin");
        assertTrue(page.textContent("#pin-said").contains("连续"), "a PIN that everybody tries first");
        page.fill("#pin", PIN);
        page.fill("#pin2", PIN);
        page.click("#setpin");
        page.waitForSelector("#log");
        accessible();
        fits(390);
        page.setViewportSize(390, 844);
        picture("trial-log-390");
        page.setViewportSize(1366, 768);

        page.context().setOffline(true);
        note("#fact", "辩护人准时到庭");
        choose("outcome", "HELD");
        page.fill("#startedAt", "09:35");
        choose("lawyer", "EXPECTED");
        for (int i = 1; i <= 6; i++) {
            page.locator("#mark-T" + i + " input[value=" + (i == 4 ? "B" : "A") + "]").check();
        }
        page.locator("#mark-T7 input[value=NOT_OBSERVED]").check();
        page.waitForSelector("#net.is-off");
        page.waitForFunction("() => document.getElementById('saved').textContent.includes('未发送') && /\\d\\d:\\d\\d/.test(document.getElementById('saved').textContent)");

        // The browser is closed and opened again, still without a network.
        Page closed = page;
        page = page.context().newPage();
        closed.close();
        page.navigate(server().url() + "/trial/log/#" + made[1]);
        page.waitForSelector("#unlock");
        accessible();
        picture("trial-log-locked");
        page.fill("#pin", "314159");
        page.click("#unlock");
        page.waitForFunction("() => document.getElementById('pin-said').textContent.includes('4')");
        page.fill("#pin", PIN);
        page.click("#unlock");
        page.waitForSelector("#log");
        assertTrue(page.textContent("#notes").contains("辩护人准时到庭"));
        assertTrue(page.isChecked("#mark-T4 input[value=B]"));
        note("#opinion", "质证较有针对性");
        picture("trial-log-offline");
        page.click("#submit");
        page.click("#submit");
        page.waitForFunction("() => document.getElementById('bar').textContent.includes('自动提交')");

        page.context().setOffline(false);
        page.evaluate("() => dispatchEvent(new Event('online'))");
        page.waitForSelector("#submitted");
        JsonObject log = json(get("inspector", "/api/v1/hearings/" + made[0] + "/observations/" + made[1])).getJsonObject("log");
        assertEquals(2, log.getJsonArray("notes").size(), "nothing lost, nothing doubled");
        assertEquals("HELD", log.getString("outcome"));
        assertEquals("NOT_OBSERVED", log.getJsonObject("marks").getJsonObject("T7").getString("answer"));
        assertEquals(0, ((Number) page.evaluate("() => new Promise(done => { const open = indexedDB.open('pingcha-log'); open.onsuccess = () => {"
            + " const all = open.result.transaction('logs').objectStore('logs').getAll(); all.onsuccess = () => done(all.result.filter(one => one.id.endsWith('" + made[1] + "')).length); }; })")).intValue(),
            "nothing of it is left on the device");

        signIn("manager", "en-US");
        open("/trial/hearing?id=" + made[0]);
        picture("trial-hearing-en");
        accessible();
        fits(390);
        // T1 to T3, T5, T6 in full, T4 17 of 20: 87 of 90.
        assertTrue(page.textContent("#both").contains("96.67"));
        assertTrue(page.textContent("main").contains("辩护人准时到庭"));
        assertFalse(page.content().contains("???"));
        page.locator(".t-pair button").click();
        page.waitForSelector("#letters");
        assertEquals(200, fetch(page.locator("#letters a").first().getAttribute("href")).status(), "form 30");
    }

    @Test
    void whatWasChangedOnTwoDevicesIsAskedAndFiveWrongPinsLock() {
        String[] made = planned("inspector2");
        signIn("inspector2", "en-US");
        open("/trial/log/?l=en#" + made[1]);
        page.waitForSelector("#setpin");
        page.fill("#pin", PIN);
        page.fill("#pin2", PIN);
        page.click("#setpin");
        page.waitForSelector("#log");
        ready();
        page.context().setOffline(true);
        page.fill("#present", "两名人大代表");
        note("#fact", "开庭前已提交证据目录");
        page.waitForFunction("() => document.getElementById('saved').textContent.includes('not sent')");
        // Meanwhile another device saved something else in the same field, and a note.
        send(request("inspector2", "/api/v1/hearings/" + made[0] + "/observations/" + made[1]).header("Content-Type", "application/json").header("If-Match", "\"0\"")
            .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{\"log\":{\"present\":\"一名记者\",\"notes\":[{\"id\":\"" + java.util.UUID.randomUUID()
                + "\",\"at\":\"" + java.time.Instant.now() + "\",\"kind\":\"FACT\",\"words\":\"法庭准许旁听\"}]}}")));
        page.context().setOffline(false);
        page.evaluate("() => dispatchEvent(new Event('online'))");
        page.waitForSelector("#conflicts");
        accessible();
        fits(390);
        picture("trial-log-conflict-en");
        assertEquals(1, page.locator(".l-conflict").count(), "notes of both are kept without asking");
        assertTrue(page.textContent("#conflicts").contains("两名人大代表") && page.textContent("#conflicts").contains("一名记者"));
        page.click(".l-mine");
        page.waitForFunction("() => document.getElementById('saved') && document.getElementById('saved').dataset.sent === 'true'");
        JsonObject log = json(get("inspector2", "/api/v1/hearings/" + made[0] + "/observations/" + made[1])).getJsonObject("log");
        assertEquals("两名人大代表", log.getString("present"));
        assertEquals(2, log.getJsonArray("notes").size());

        page.context().setOffline(true);
        page.reload();
        for (int left = 4; left >= 0; left--) {
            page.waitForSelector("#unlock");
            page.fill("#pin", "999000");
            page.click("#unlock");
            String said = left == 0 ? "Locked" : "left: " + left;
            page.waitForFunction("said => document.getElementById('pin-said').textContent.includes(said)", said);
        }
        page.fill("#pin", PIN);
        page.click("#unlock");
        page.waitForFunction("() => document.getElementById('pin-said').textContent.includes('Locked')");
        page.context().setOffline(false);
        page.reload();
        page.waitForSelector("#setpin");
        page.fill("#pin", "161803");
        page.fill("#pin2", "161803");
        page.click("#setpin");
        page.waitForSelector("#log");
        assertTrue(page.textContent("#notes").contains("开庭前已提交证据目录"), "signing in opens it again");
    }

    /** A hearing of today that the observer attends with another one: its id and that of the observer's log. */
    private String[] planned(String observer) {
        signIn("manager");
        String caseNo = openCase();
        open("/trial/entry");
        page.fill("#case", caseNo);
        page.fill("#day", TODAY.toString());
        page.fill("#from", observer.equals("inspector") ? "09:30" : "10:45");
        page.fill("#court", "江城区人民法院");
        page.click("#save");
        page.waitForURL("**/trial/hearing?**");
        settled();
        String hearing = page.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        Locator choices = page.locator("#assigning .t-choices label");
        choices.filter(new Locator.FilterOptions().setHasText(observer.equals("inspector") ? "林晓岚" : "周正明")).click();
        choices.filter(new Locator.FilterOptions().setHasText("沈若兰")).click();
        page.click("#assign");
        page.waitForURL("**did=ASSIGN");
        settled();
        picture("trial-hearing");
        String log = json(get(observer, "/api/v1/hearings/observations")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(item -> item.getJsonObject("hearing").getString("id").equals(hearing)).findFirst().orElseThrow().getString("id");
        return new String[] {hearing, log};
    }

    /** The number of an open case that is heard in court. */
    private String openCase() {
        open("/register/cases?stage=LITIGATION&progress=OPEN");
        return page.locator("#cases_data a.k-row").first().innerText().strip();
    }

    private void ready() {
        page.waitForFunction("() => document.documentElement.dataset.kept === 'true'");
    }

    private void note(String button, String words) {
        page.fill("#note", words);
        page.click(button);
    }

    private void choose(String name, String value) {
        page.locator("input[name=" + name + "][value=" + value + "]").check();
    }
}
