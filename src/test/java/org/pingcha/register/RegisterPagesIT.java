package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** The manager's and the inspector's way through the register's pages. */
class RegisterPagesIT extends BrowserTest {
    private void awaitText(String selector) {
        page.waitForSelector(selector);
    }

    @Test
    void aListIsCheckedItsBadRowsComeBackAndItsGoodRowsAreImported() throws IOException {
        signIn("manager");
        open("/register/import");
        accessible();
        fits(390);
        page.setInputFiles("#file", SampleList.file(SampleList.bytes()));
        page.click("#check");
        awaitText("#counts");
        assertTrue(page.textContent("#counts").contains("228"));
        assertEquals(12, page.locator("#faults tbody tr").count());
        assertTrue(page.textContent("#faults").contains("指派日期"));
        accessible();
        fits(390);
        picture("register-import");
        Download download = page.waitForDownload(() -> page.click("#bad"));
        Path returned = download.path();
        List<ListRow> rows = new ArrayList<>();
        CaseList.of(returned).read(rows::add);
        assertEquals(13, rows.size(), "the header and twelve bad rows");
        assertEquals("错误原因", rows.get(0).cell(0));
        Files.deleteIfExists(returned);
        page.click("#good");
        awaitText("#written");
        assertTrue(page.textContent("#counts").contains("228"));
    }

    @Test
    void aFileThatIsNoListIsRefusedInWords() {
        signIn("manager", "en-US");
        open("/register/import");
        page.setInputFiles("#file", SampleList.file("%PDF-1.7 no list".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        page.click("#check");
        awaitText(".ui-messages-error");
        assertTrue(page.textContent(".ui-messages-error").contains("no case list"));
        accessible();
    }

    @Test
    void casesAreFoundSortedAndOpened() {
        signIn("manager");
        open("/register/cases");
        accessible();
        fits(390);
        picture("register-cases");
        assertEquals(50, page.locator("#cases_data > tr").count());
        page.fill("#q", "明理律师事务所");
        page.selectOption("#type", "CRIMINAL");
        page.click("#find");
        settled();
        assertTrue(page.url().contains("type=CRIMINAL"));
        assertTrue(page.locator("#cases_data > tr").count() > 0);
        assertFalse(page.textContent("#cases_data").contains("民事"));
        page.locator("#cases_data a.k-row").first().click();
        settled();
        assertTrue(page.url().contains("/register/case?id="));
        assertTrue(page.textContent("#parties").contains("明理律师事务所"));
        accessible();
        fits(390);
        picture("register-case");
        page.click("#reveal summary");
        page.fill("#why", "核对受援人身份");
        page.click("#revealing button");
        awaitText("#revealed");
        assertFalse(page.textContent("#parties").contains("****"));
    }

    @Test
    void thePagesReadInEnglishToo() {
        signIn("manager", "en-US");
        for (String path : List.of("/register/cases?kind=DEFENCE", "/register/import")) {
            assertEquals(200, open(path));
            accessible();
            fits(390);
        }
    }

    @Test
    void whoMayNotIsRefused() {
        signIn("inspector");
        assertEquals(403, open("/register/import"));
        assertEquals(404, open("/register/case?id=00000000-0000-0000-0000-000000000000"));
    }
}
