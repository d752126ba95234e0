package org.pingcha.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** From the list of handlers down to the page that cost a point; what the page shows is what other systems read. */
class QualityPagesIT extends BrowserTest {
    @Test
    void aScoreOpensDownToThePage() {
        signIn("manager");
        assertEquals(200, open("/quality/subjects"));
        picture("quality-subjects");
        page.locator("#rows a.k-row").first().click();
        settled();
        assertEquals(1, page.locator("#mean").count());
        picture("quality-profile");
        JsonObject graded = json(get("manager", "/api/v1/scores/cases?limit=200")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .filter(item -> !item.isNull("grade")).findFirst().orElseThrow();
        open("/register/case?id=" + graded.getString("caseId"));
        assertTrue(page.locator("#quality b").innerText().equals(graded.getJsonNumber("score").bigDecimalValue().setScale(2).toPlainString()));
        picture("quality-on-case");
        page.locator("a[href^='/quality/case']").click();
        settled();
        picture("quality-case");
        JsonObject opened = json(get("manager", "/api/v1/scores/cases/" + graded.getString("caseId")));
        assertEquals(opened.getJsonArray("parts").size(), page.locator("#parts tbody tr").count());
        page.locator(".q-lost td a").first().click();
        settled();
        assertTrue(page.url().contains("/review/sheet?id="), page::url);
    }

    /** All over again in the background. What other journeys did meanwhile may count as changed; that nothing else does is tested on the service. */
    @Test
    void workingAllOutAgainSaysHowManyChanged() {
        signIn("manager");
        open("/quality/subjects");
        page.click("#recompute");
        page.locator("#done").waitFor();
        assertTrue(page.locator("#done").innerText().matches("(?s).*已重新计算 \\d+ 件，(得分没有变化|\\d+ 件有变化).*"), page.locator("#done")::innerText);
    }

    /** From a square of the funnel, or the point of the firm with most files, down to the files behind it. */
    @Test
    void aPointOfTheFunnelOpensItsFiles() {
        signIn("manager");
        assertEquals(200, open("/monitor/charts?period=EVERYTHING"));
        page.locator("details.k-as-table > summary").all().forEach(summary -> summary.click());
        accessible();
        fits(390);
        picture("charts");
        assertEquals(page.locator("#funnelRows tbody tr").count(), page.locator("#funnel svg a, #funnel svg g[role=img]").count());
        assertTrue(page.waitForDownload(() -> page.click("#pdf")).suggestedFilename().endsWith(".pdf"));
        assertTrue(page.waitForDownload(() -> page.click("#xlsx")).suggestedFilename().endsWith(".xlsx"));
        page.locator("#funnelRows tbody a").first().click();
        settled();
        assertTrue(page.url().contains("/review/files?"), page::url);
        assertTrue(page.locator("a[href^='/review/sheet']").count() > 0);
    }

    @Test
    void scoresAreForManagersAndAuditors() {
        assertEquals(403, get("inspector", "/api/v1/scores/cases").statusCode());
        signIn("inspector");
        assertEquals(403, open("/quality/subjects"));
    }
}
