package org.pingcha.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.ChinaTime;
import org.pingcha.testing.BrowserTest;

/** A year is begun and worked out; another's figures are reviewed, frozen, and taken away in three formats that agree; a measure is decided. */
class AppraisalPagesIT extends BrowserTest {
    @Test
    void aYearIsWorkedOutReviewedFrozenAndTakenAway() throws Exception {
        int year = LocalDate.now(ChinaTime.ZONE).getYear();
        signIn("manager");
        assertEquals(200, open("/appraisal/list"));
        picture("appraisals");
        page.selectOption("#year", String.valueOf(year - 2));
        page.click("#begin");
        settled();
        page.click("#build");
        page.locator("#done").waitFor();
        assertTrue(page.locator("#done").innerText().matches(".*已汇总 \\d+ 条.*"), page.locator("#done")::innerText);
        assertEquals(0, page.locator("#actREVIEW").count(), "who worked the figures out does not review them");
        open("/appraisal/list");
        page.locator("#appraisals tr", new Page.LocatorOptions().setHasText(String.valueOf(year))).locator("a").first().click();
        settled();
        String name = page.locator("#lines tbody a").first().innerText();
        String cases = page.locator("#lines tbody tr").first().locator("td").first().innerText().split("\n")[0].strip();
        page.click("#actREVIEW summary");
        page.fill("[id='fREVIEW:w']", "抽查三人的案件数");
        page.click("[id='fREVIEW:go']");
        settled();
        page.click("#actFREEZE summary");
        page.click("[id='fFREEZE:go']");
        settled();
        assertTrue(page.locator("#signature").innerText().contains("签名有效"));
        picture("appraisal");
        JsonObject json;
        try (var reader = Json.createReader(Files.newInputStream(download("JSON")))) {
            json = reader.readObject();
        }
        JsonObject first = json.getJsonArray("handlers").getJsonObject(0);
        assertEquals(name, first.getString("name"));
        assertEquals(cases, first.getInt("assigned") + " / " + first.getInt("closed"));
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(download("工作簿 XLSX")))) {
            assertEquals(name, book.getFirstSheet().read().get(2).getCellText(0));
            assertEquals(json.getJsonArray("handlers").size(), book.getFirstSheet().read().size() - 2);
        }
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download("PDF")))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains(first.getString("licence")));
        }
        page.locator("a[href^='/appraisal/proposals']").click();
        settled();
        assertTrue(page.locator("#all").innerText().endsWith(".00"));
        picture("appraisal-proposals");
        page.locator("#measures summary").first().click();
        page.click("[id='each:0:accept']");
        settled();
        assertTrue(page.locator("#messages").innerText().contains("请写明原因"), page.locator("#messages")::innerText);
        page.fill("[id='each:0:why']", "全年办案质量稳定");
        page.click("[id='each:0:accept']");
        page.waitForURL(url -> url.contains("/appraisal/proposals"));
        page.getByText("全年办案质量稳定").waitFor();
        open("/purchase/contracts");
        int known = page.locator("#contracts tbody tr").count();
        page.selectOption("#firm", new SelectOption().setIndex(1));
        page.fill("#number", "江援购〔2026〕99号");
        page.fill("#from", year + "-01-01");
        page.fill("#to", year + "-12-31");
        page.fill("#cases", "30");
        page.fill("#share", "80.5");
        page.fill("#price", "120000");
        page.click("#record");
        settled();
        assertEquals(known + 1, page.locator("#contracts tbody tr").count());
        picture("contracts");
        signIn("bureau", "en-US");
        open("/appraisal/list");
        assertEquals(1, page.locator("#appraisals tbody tr").count(), "the bureau reads what was sent");
        page.locator("#appraisals tbody a").first().click();
        settled();
        picture("appraisal-bureau");
        fits(390);
        signIn("inspector");
        assertEquals(403, open("/appraisal/list"));
    }

    private Path download(String link) {
        return page.waitForDownload(() -> page.locator("#files").getByText(link, new Locator.GetByTextOptions().setExact(true)).first().click()).path();
    }
}
