package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pingcha.testing.BrowserTest;

/** From a point outside the funnel a manager finds the one file and the one item behind it, by the keyboard alone. */
@ResourceLock(BrowserTest.REVIEWED_FILES)
class FunnelJourneyIT extends BrowserTest {
    private static final String FIRM = "南岭律师事务所";

    @Test
    void anOutlierOpensDownToTheItemAndItsPage() {
        signIn("manager");
        open("/monitor/charts?period=EVERYTHING");
        Locator out = page.locator("#funnel svg a:has(rect.c-out)");
        assertEquals(1, out.count(), "one firm is out of line, by construction of the demo");
        String told = out.getAttribute("aria-label");
        assertTrue(told.startsWith(FIRM), told);
        int files = Integer.parseInt(page.locator("#funnelRows tr:has-text('" + FIRM + "') td").nth(2).textContent());

        follow(out);
        page.waitForSelector("#firm");
        assertTrue(page.locator("#firm").innerText().contains(FIRM));
        Locator rows = page.locator("[id='f:reviews_data'] > tr");
        assertEquals(files, rows.count(), "the files behind the point, and no others");
        List<BigDecimal> scores = rows.all().stream().map(row -> new BigDecimal(row.locator("td").nth(6).innerText().strip())).toList();
        assertEquals(scores.stream().sorted().toList(), scores, "the worst stands on top");
        assertEquals("ascending", page.locator("[id='f:reviews'] th:has-text('得分')").getAttribute("aria-sort"));
        picture("funnel-files");

        String caseNo = rows.first().locator("a.k-row").innerText();
        follow(rows.first().locator("a.k-row"));
        page.waitForSelector("#heaviest");
        assertTrue(page.title().contains(caseNo), page.title());
        assertEquals(scores.get(0), new BigDecimal(page.locator("#score").innerText().strip()));

        List<BigDecimal> cuts = page.locator(".k-item").all().stream().map(FunnelJourneyIT::taken).toList();
        Locator heaviest = page.locator("#heaviest a").first();
        follow(heaviest);
        Locator item = page.locator(heaviest.getAttribute("href"));
        assertEquals(item.locator(".k-code").innerText(), heaviest.innerText().split(" ")[0]);
        assertEquals(cuts.stream().max(Comparator.naturalOrder()).orElseThrow(), taken(item), "no item lost more");
        assertEquals(0, taken(item).compareTo(points(heaviest.innerText().replaceFirst("^\\S+ ", ""))));
        assertTrue((Boolean) item.evaluate("item => item.getBoundingClientRect().top < innerHeight && item.getBoundingClientRect().bottom > 0"));

        Locator cut = item.locator(".k-cutline").first();
        assertTrue(cut.locator("span").first().innerText().length() > 4, "the reason stands there");
        Locator cited = cut.locator("a[data-page]");
        String number = cited.getAttribute("data-page");
        assertTrue(cited.innerText().endsWith("第" + number + "页"), cited.innerText());
        follow(cited);
        page.waitForFunction("() => document.getElementById('viewer-image').naturalWidth > 0");
        assertEquals(number, page.inputValue("#viewer-page"));
        assertTrue(page.locator("#viewer-image").getAttribute("src").endsWith("/" + cited.getAttribute("data-doc") + "/pages/" + number + ".png"));
        picture("funnel-item");
    }

    /** As somebody does who uses no mouse. */
    private void follow(Locator link) {
        link.press("Enter");
    }

    private static BigDecimal taken(Locator item) {
        return item.locator(".k-cutline > b").all().stream().map(cut -> points(cut.innerText())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text.replaceAll("[^0-9.]", ""));
    }
}
