package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** The list of forms, a form, and a form's way out of the system and in again. */
class InstrumentPagesIT extends BrowserTest {
    private String openForm(String code) {
        open("/instrument/forms");
        page.locator("#rows tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(code + " ")).locator("a.k-row").first().click();
        page.waitForURL("**/instrument/form?*");
        return page.url();
    }

    private byte[] download() throws IOException {
        Download download = page.waitForDownload(() -> page.click("#save"));
        return Files.readAllBytes(download.path());
    }

    private void upload(String name, byte[] content) {
        page.setInputFiles("#file", new FilePayload(name, "application/json", content));
        page.click("#import");
    }

    /** The question is asked by script: it must have arrived before the button is pressed. */
    private void confirmed(String button) {
        settled();
        page.click(button);
        page.click(".ui-confirmdialog-yes");
    }

    @Test
    void anInspectorReadsTheFormsAndTakesThemAlong() throws IOException {
        signIn("inspector");
        assertEquals(200, open("/instrument/forms"));
        assertEquals("评分表", page.textContent("h1"));
        assertTrue(page.textContent("#rows").contains("未核对官方文本"));
        assertEquals(0, page.locator("#bring").count(), "an inspector brings nothing in");
        picture("forms-zh");
        accessible();
        fits(390);
        openForm("XS-SP");
        assertTrue(page.textContent("h1").contains("审判阶段"));
        assertEquals(27, page.locator(".k-asked").count());
        assertTrue(page.textContent("main").contains("未会见触发V2；仅开庭当日会见扣3"));
        assertEquals(0, page.locator("#act button").count());
        assertEquals(0, page.locator("text=???").count());
        picture("form-zh");
        accessible();
        fits(390);
        assertEquals(FormLoader.read("XS-SP"), FormReader.read(download()).form().numbered(1), "whatever number the office is at");
    }

    @Test
    void aManagerBringsAFormInPublishesItAndThrowsADraftAway() throws IOException {
        String code = "IT-" + UUID.randomUUID().toString().substring(0, 8);
        signIn("manager", "en-US");
        openForm("ZX");
        assertTrue(page.textContent("main").contains("our own translation"));
        // Not a review form: it must not become the form of the demo cases.
        String exported = new String(download(), StandardCharsets.UTF_8).replace("\"ZX\"", "\"" + code + "\"").replace("\"REVIEW\"", "\"OPINION\"");
        accessible();
        fits(390);

        open("/instrument/forms");
        upload("bad.json", exported.replaceFirst("\"max\": *12", "\"maximum\":12").getBytes(StandardCharsets.UTF_8));
        page.waitForSelector("#faults");
        String faults = page.textContent("#faults");
        assertTrue(faults.contains("sections[0].items[0].maximum") && faults.contains("The format has no key \"maximum\""), faults);
        picture("forms-faults-en");
        accessible();

        upload("good.json", exported.getBytes(StandardCharsets.UTF_8));
        page.waitForURL("**/instrument/form?*");
        assertTrue(page.textContent("main").contains("Draft of " + code + " version 1 imported"));
        accessible();
        confirmed("#publish");
        page.waitForSelector("text=" + code + " version 1 is published");
        assertEquals(0, page.locator("#act button").count(), "a published version offers no change");

        open("/instrument/forms");
        upload("again.json", exported.getBytes(StandardCharsets.UTF_8));
        page.waitForSelector("text=Draft of " + code + " version 2 imported");
        confirmed("#discard");
        page.waitForURL("**/instrument/forms*");
        assertTrue(page.textContent("main").contains("Draft of " + code + " version 2 deleted"));
        assertFalse(page.textContent("#rows").contains(code + " version 2"));
    }

    @Test
    void aFileThatIsNoFormIsRefusedInWords() {
        signIn("admin");
        open("/instrument/forms");
        upload("x.json", "not json".getBytes(StandardCharsets.UTF_8));
        page.waitForSelector("text=这不是有效的表单文件");
        accessible();
    }

    @Test
    void formsThatDoNotExistAreNotFoundAndAFirmHasNoBusinessHere() {
        signIn("auditor");
        assertEquals(404, open("/instrument/form?form=" + UUID.randomUUID()));
        assertEquals(404, open("/instrument/form?form=x"));
        assertEquals(404, open("/instrument/form"));
        assertEquals(404, open("/instrument/files/" + UUID.randomUUID() + ".json"));
        signIn("firm");
        assertEquals(403, open("/instrument/forms"));
        assertEquals(403, open("/instrument/files/" + UUID.randomUUID() + ".json"));
    }
}
