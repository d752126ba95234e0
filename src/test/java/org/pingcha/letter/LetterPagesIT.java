package org.pingcha.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** An administrator replaces a template and goes back; who has no business here is kept out. */
class LetterPagesIT extends BrowserTest {
    private byte[] saved(String link) throws IOException {
        Download download = page.waitForDownload(() -> page.click(link));
        return Files.readAllBytes(download.path());
    }

    private void upload(byte[] template) {
        page.setInputFiles("#file", new FilePayload("受理通知书.docx", LetterFormat.DOCX.mediaType(), template));
        page.click("#replace");
    }

    @Test
    void anAdministratorNamesTheOfficeReplacesATemplateAndGoesBack() throws IOException {
        signIn("admin");
        assertEquals(200, open("/letter/templates"));
        assertTrue(page.textContent("#rows").contains("投受〔"));
        page.fill("#short", "江援");
        page.click("#call");
        page.waitForSelector("text=机关代字已保存");
        assertTrue(page.textContent("#rows").contains("江援投受〔"));
        assertEquals(0, page.locator("text=???").count());
        picture("letter-templates-zh");
        accessible();
        fits(390);
        page.fill("#short", "江2026");
        page.click("#call");
        page.waitForSelector("text=不含数字和括号");

        open("/letter/templates");
        page.click("#rows a[href*='kind=ACCEPTANCE']");
        page.waitForURL("**/letter/template?*");
        assertTrue(page.textContent("#used").contains("系统模板"));
        byte[] shipped = saved("#download");
        assertTrue(shipped.length > 1000 && shipped[0] == 'P' && shipped[1] == 'K');
        try (PDDocument sample = Loader.loadPDF(saved("#sample"))) {
            assertTrue(new PDFTextStripper().getText(sample).contains("「预览」"));
        }
        assertTrue((Boolean) page.evaluate("document.getElementById('page').complete && document.getElementById('page').naturalWidth > 500"));
        picture("letter-template-zh");
        accessible();
        fits(390);

        upload(Templates.changed(LetterKind.ACCEPTANCE, xml -> xml.replace("{{dueOn}}", "{{dueon}}")));
        page.waitForSelector("#faults");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        String faults = page.textContent("#faults");
        assertTrue(faults.contains("没有这些字段：dueon") && faults.contains("缺少必须有的字段：期限"), faults);
        picture("letter-template-faults-zh");
        accessible();
        upload(Templates.changed(LetterKind.ACCEPTANCE, Templates.withParagraph("本机关自己的模板")));
        page.waitForSelector("text=新模板已启用");
        assertTrue(page.textContent("#used").contains("本机关模板"));
        try (PDDocument sample = Loader.loadPDF(saved("#sample"))) {
            assertTrue(new PDFTextStripper().getText(sample).contains("本机关自己的模板"));
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.click("#giveUp");
        page.click(".ui-confirmdialog-yes");
        page.waitForSelector("text=本机关模板已停用");
        page.locator("#versions button").first().click();
        page.waitForSelector("text=该版本已重新启用");
        accessibleIfNew();
    }

    @Test
    void aManagerReadsItInEnglishAndOthersStayOut() {
        signIn("manager", "en-US");
        assertEquals(200, open("/letter/templates?office=A990101"));
        assertEquals(0, page.locator("#short").count(), "an administrator names offices");
        accessible();
        assertEquals(200, open("/letter/template?office=A990101&kind=REPLY"));
        assertTrue(page.textContent("#fields").contains("Remedies and limits"));
        assertEquals(0, page.locator("text=???").count());
        picture("letter-template-en");
        accessible();
        fits(390);
        assertEquals(404, open("/letter/template?office=B990100&kind=REPLY"));
        assertEquals(404, open("/letter/template?office=A990101&kind=NONE"));
        assertEquals(404, open("/letter/template?office=A990101"));
        assertEquals(404, open("/letter/templates/file?version=" + UUID.randomUUID()));
        assertEquals(404, open("/letter/file?id=" + UUID.randomUUID() + "&as=pdf"));
        signIn("officer");
        assertEquals(403, open("/letter/templates"));
        assertEquals(403, open("/letter/templates/file?office=A990100&kind=REPLY"));
        assertEquals(404, open("/letter/file?id=" + UUID.randomUUID() + "&as=pdf"));
        signIn("inspector");
        assertEquals(403, open("/letter/file?id=" + UUID.randomUUID() + "&as=pdf"));
    }
}
