package org.pingcha.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** A firm finds its work first, records the discussion of a case, and the manager reads it in the profile. */
class FirmDeskPagesIT extends BrowserTest {
    @Test
    void aDiscussionGoesFromTheDeskToTheProfile() {
        signIn("firm");
        assertTrue(page.url().endsWith("/desk/firm"), page::url);
        settled();
        assertTrue(page.locator("#waiting li").count() > 0);
        picture("firm-desk");
        fits(390);
        page.locator("#results a").first().click();
        settled();
        assertTrue(page.locator("#parts tbody tr").count() > 0);
        picture("firm-result");
        open("/desk/cases?show=OPEN");
        page.locator("#rows tbody tr a").first().click();
        settled();
        String caseNo = page.locator("#caseNo").inputValue();
        page.fill("#people", "白启明、方远");
        page.fill("#topic", "量刑建议是否接受");
        page.fill("#outcome", "一致认为应先与被告人充分沟通。");
        page.click("#record");
        settled();
        assertTrue(page.locator("#records li").first().innerText().contains(caseNo), page.locator("#records li").first()::innerText);
        picture("firm-records");
        assertEquals(403, open("/quality/subjects"));
        signIn("manager", "en-US");
        open("/quality/subjects?kind=FIRM&q=" + URLEncoder.encode("明理律师事务所", StandardCharsets.UTF_8));
        page.locator("#rows a.k-row").first().click();
        settled();
        assertTrue(page.locator("#practice").innerText().contains("量刑建议是否接受"), page.locator("#practice")::innerText);
        picture("firm-profile-records");
        assertEquals(403, open("/desk/firm"));
    }
}
