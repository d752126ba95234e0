package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pingcha.testing.BrowserTest;

/** A manager reads the first page; others are refused. */
@ResourceLock(BrowserTest.REVIEWED_FILES)
class OverviewViewIT extends BrowserTest {
    private static final String EVERYTHING = "/monitor/overview?period=EVERYTHING";

    @Test
    void theManagerReadsInBothLanguagesOnEveryScreen() {
        for (String locale : new String[] {"zh-CN", "en-US"}) {
            signIn("manager", locale);
            assertEquals(200, open(EVERYTHING));
            assertEquals(1, page.locator("h1").count());
            page.locator("details.k-as-table > summary").all().forEach(summary -> summary.click());
            accessible();
            fits(390);
            fits(320);
            picture("overview-" + locale);
        }
    }

    /** The page, the interface for other systems and the workbook agree on how many files there are. */
    @Test
    void whatIsCountedIsWhatIsListedAndExported() throws IOException {
        Set<String> cases = new TreeSet<>();
        String after = "";
        while (after != null) {
            JsonObject slice = json(get("manager", "/api/v1/scores?limit=40" + after));
            slice.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> cases.add(item.getString("id")));
            after = slice.get("next") instanceof JsonString next ? "&after=" + next.getString() : null;
        }
        signIn("manager");
        open(EVERYTHING);
        if (cases.isEmpty()) {
            assertEquals(1, page.locator(".k-empty").count());
            return;
        }
        assertEquals(String.valueOf(cases.size()), page.locator(".k-facts dd a").first().innerText().replace(",", ""));
        Download download = page.waitForDownload(() -> page.locator("a[href^='/monitor/export']").click());
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(download.path()))) {
            assertEquals(cases.size() + 1, book.getSheet(1).orElseThrow().read().size());
        }
    }

    @Test
    void aBarOpensTheListBehindIt() {
        signIn("manager");
        open(EVERYTHING);
        if (page.locator("#grades").count() > 0) {
            String href = page.locator("#grades .c-rows a").first().getAttribute("href");
            String files = page.locator("#grades .c-rows a b").first().innerText().replace(" 份", "");
            assertTrue(href.startsWith("/review/files?state=SCORED&grade=EXCELLENT"), href);
            assertEquals(200, open(href));
            assertTrue(page.locator("main").innerText().contains("共 " + files + " "), files + " files on " + page.url());
        }
    }

    @Test
    void theFilterStandsInTheAddress() {
        signIn("manager");
        open("/monitor/overview?office=A990101&period=THIS_YEAR&type=CIVIL");
        assertEquals("A990101", page.locator("select[name=office]").inputValue());
        assertEquals("THIS_YEAR", page.locator("select[name=period]").inputValue());
        assertEquals("CIVIL", page.locator("select[name=type]").inputValue());
        page.selectOption("select[name=period]", "BETWEEN");
        page.locator("form.c-filter button").click();
        page.waitForURL(url -> url.contains("period=BETWEEN"));
        page.fill("input[name=from]", "1999-01-01");
        page.fill("input[name=to]", "1999-12-31");
        page.locator("form.c-filter button").click();
        page.waitForURL(url -> url.contains("from=1999-01-01"));
        assertEquals(1, page.locator(".k-empty").count());
        assertEquals(404, open("/monitor/overview?office=B990000"));
    }

    /** Held against a year earlier, on the wall, and counted again: the figures stay the same. */
    @Test
    void isComparedHungOnAWallAndCountedAgain() {
        signIn("manager");
        open("/monitor/overview?compare=YEAR");
        assertEquals(5, page.locator(".k-facts .c-then").count());
        String files = page.locator(".k-facts dd a").first().innerText();
        picture("overview-compared");
        page.locator("#toWall").click();
        page.waitForURL(url -> url.contains("/monitor/wall"));
        assertEquals(files, page.locator(".k-facts dd a").first().innerText());
        accessible();
        fits(390);
        picture("wall");
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
        page.waitForFunction("() => document.getElementById('main').dataset.refreshed === '1'");
        assertTrue(page.locator("#stale").isHidden());
        page.locator(".c-wall-head a").click();
        page.waitForURL(url -> url.contains("/monitor/overview"));
        page.locator("#recount").click();
        page.waitForSelector("#counted");
        assertEquals(files, page.locator(".k-facts dd a").first().innerText());
    }

    /** A report for each month, quarter and year, as PDF. */
    @Test
    void reportsAreComposed() {
        signIn("manager");
        assertEquals(200, open("/monitor/reports?span=YEAR"));
        picture("reports");
        Download download = page.waitForDownload(() -> page.locator("#reports tbody a").first().click());
        assertTrue(download.suggestedFilename().matches("quality-\\d{4}\\.pdf"), download.suggestedFilename());
        assertEquals(404, open("/monitor/report.pdf?span=YEAR&month=2026-01&office=B990000"));
    }

    @Test
    void othersAreRefused() {
        signIn("inspector");
        assertEquals(403, open("/monitor/overview"));
        assertEquals(403, open("/monitor/export"));
        assertEquals(403, open("/monitor/wall"));
        assertEquals(401, get(null, "/api/v1/scores").statusCode());
        assertEquals(403, get("inspector", "/api/v1/scores").statusCode());
        assertEquals(400, get("manager", "/api/v1/scores?after=here").statusCode());
        signIn("auditor");
        assertEquals(200, open("/monitor/overview"));
    }
}
