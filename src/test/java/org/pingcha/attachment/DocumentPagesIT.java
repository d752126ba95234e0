package org.pingcha.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** A case's documents: handed in, looked at, taken away; and who may not. */
class DocumentPagesIT extends BrowserTest {
    private static final String PDF = "application/pdf";

    private void openSomeCase() {
        open("/register/cases");
        open(page.locator("a.k-row").nth(7).getAttribute("href"));
    }

    private void handIn(FilePayload... files) {
        page.locator("#files").setInputFiles(files);
        page.waitForFunction("n => document.querySelectorAll('.k-upload-list .is-good, .k-upload-list .is-bad').length === n", files.length);
    }

    private String newest(String title) {
        page.waitForSelector(".k-docs a.k-row:has-text('" + title + "')");
        return page.locator(".k-docs a.k-row:has-text('" + title + "')").last().getAttribute("href");
    }

    @Test
    void severalAtOnceAndABadOneLeavesTheOthers() {
        signIn("manager");
        openSomeCase();
        handIn(new FilePayload("会见笔录A.pdf", PDF, SampleFiles.pdf(2, "minutes A")),
            new FilePayload("工具.pdf", PDF, "MZ this program cannot be run in DOS mode".getBytes(StandardCharsets.US_ASCII)),
            new FilePayload("加密.pdf", PDF, SampleFiles.encryptedPdf("geheim")),
            new FilePayload("现场照片.png", "image/png", SampleFiles.image("png", 60, 40)));
        List<String> states = page.locator(".k-upload-state").allTextContents();
        assertEquals("已上传", states.get(0));
        assertTrue(states.get(1).startsWith("不是 PDF、JPEG、PNG 或 Word"), states.get(1));
        assertTrue(states.get(2).startsWith("PDF 设有密码或加密"), states.get(2));
        assertEquals("已上传", states.get(3));
        newest("会见笔录A");
        newest("现场照片");
        assertEquals(0, page.locator(".k-docs a.k-row:has-text('工具')").count());
        accessible();
        fits(390);
        picture("case-documents");
    }

    @Test
    void pagesComeAsImagesThatNothingCanRunIn() {
        signIn("manager");
        openSomeCase();
        handIn(new FilePayload("会见 笔录B.pdf", PDF, SampleFiles.pdf(2, "minutes B")));
        String document = newest("会见 笔录B");
        APIResponse image = fetch(document + "/pages/2.png");
        assertEquals(200, image.status());
        assertTrue(image.headers().get("content-type").startsWith("image/png"));
        assertEquals("nosniff", image.headers().get("x-content-type-options"));
        assertTrue(image.headers().get("content-security-policy").contains("sandbox"));
        assertTrue(image.headers().get("cache-control").startsWith("private"));
        assertEquals("minutes B Page 2", fetch(document + "/pages/2.txt").text());
        assertEquals(404, fetch(document + "/pages/3.png").status());
        APIResponse original = fetch(document);
        assertTrue(original.headers().get("content-disposition").endsWith("filename*=UTF-8''%E4%BC%9A%E8%A7%81%20%E7%AC%94%E5%BD%95B.pdf"));
        assertTrue(original.headers().get("content-type").startsWith(PDF));
    }

    @Test
    void aRemovedOneNeedsAReasonLeavesTheListAndStillOpens() {
        signIn("manager");
        openSomeCase();
        handIn(new FilePayload("传错的.pdf", PDF, SampleFiles.pdf(1, "wrong")));
        String document = newest("传错的");
        String row = "tr:has(a[href='" + document + "'])";
        page.click(row + " button");
        page.waitForSelector("input[maxlength='500']");
        page.click(".ui-button-danger");
        page.waitForSelector(".ui-message-error");
        page.fill("input[maxlength='500']", "传错了案件");
        page.click(".ui-button-danger");
        page.waitForCondition(() -> page.locator(row).count() == 0);
        assertEquals(200, fetch(document + "/pages/1.png").status());
    }

    @Test
    void aFirmAndAStrangerFindNoSuchDocument() {
        signIn("manager");
        openSomeCase();
        handIn(new FilePayload("内部.pdf", PDF, SampleFiles.pdf(1, "internal")));
        String document = newest("内部");
        signIn("firm");
        assertEquals(404, fetch(document).status());
        assertEquals(404, fetch(document + "/pages/1.png").status());
        assertEquals(404, fetch(document + "/about").status());
        browser("zh-CN", 1366, 768);
        assertFalse(fetch(document).headers().get("content-type").startsWith(PDF), "nobody is signed in");
    }

    @Test
    void theViewerTurnsPagesBesideTheFormAndTheAddressOpensThatPage() {
        signIn("inspector");
        open("/review/mywork");
        String form = null;
        for (String link : page.locator("a[href*='/review/form?id=']").all().stream().map(a -> a.getAttribute("href")).distinct().toList()) {
            open(link);
            if (page.locator("#viewer-doc option").count() > 2) {
                form = link;
                break;
            }
        }
        assumeTrue(form != null, "no demo file in hand has documents");
        page.selectOption("#viewer-doc", page.locator("#viewer-doc option").nth(2).getAttribute("value"));
        page.click("#viewer-on");
        assertEquals("2", page.inputValue("#viewer-page"));
        page.waitForCondition(() -> (Boolean) page.evaluate("document.getElementById('viewer-image').naturalWidth > 500"));
        page.click("#viewer-words summary");
        page.waitForCondition(() -> !page.textContent("#viewer-text").isEmpty());
        assertTrue(page.textContent("#viewer-text").contains("笔录（续）"), page.textContent("#viewer-text"));
        assertTrue(page.url().contains("&page=2"), page.url());
        page.reload(new Page.ReloadOptions());
        page.waitForCondition(() -> page.inputValue("#viewer-page").equals("2"));
        page.fill("#viewer-page", "1");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.getAttribute("#viewer-sheet", "aria-label").equals("第 1 页"));
        page.focus("#viewer-sheet");
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> page.getAttribute("#viewer-sheet", "aria-label").equals("第 2 页"));
        picture("document-viewer");
    }
}
