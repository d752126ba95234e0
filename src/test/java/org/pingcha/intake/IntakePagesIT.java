package org.pingcha.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

/** A recipient complains on a phone and follows it; other systems send and read. */
class IntakePagesIT extends BrowserTest {
    private static final String BODY = "{\"complainant\":{\"name\":\"吴桂兰\",\"phone\":\"13921321298\"},\"respondent\":{\"kind\":\"FIRM\",\"name\":\"法桥律师事务所\"},"
        + "\"matters\":[\"N3\"],\"facts\":\"律师半年没有告诉我案件进展。\",\"consent\":true}";

    @Test
    void aRecipientComplainsOnAPhoneAndFollowsIt() {
        browser("zh-CN", 390, 844);
        open("/intake/complain");
        accessible();
        fits(390);
        page.setViewportSize(390, 844);
        page.fill("#name", "周素芬");
        page.fill("#facts", "太短");
        page.click("#send");
        page.waitForSelector("#wrong");
        assertEquals("周素芬", page.inputValue("#name"), "nothing typed is lost");
        assertTrue(page.textContent("#c").contains("请至少选一类"));
        page.selectOption("#bureau", new SelectOption().setLabel("江州市司法局"));
        page.fill("#respondent", "明理律师事务所");
        page.locator("label", new Page.LocatorOptions().setHasText("没有尽责")).or(page.locator("#matters label")).first().click();
        page.fill("#facts", "三次约好见面都没有来，电话也不接。");
        page.click("#send");
        page.waitForSelector("#receipt");
        picture("intake-receipt");
        String receipt = page.innerText("#receipt");
        String code = page.innerText("#code");

        open("/intake/progress");
        accessible();
        page.fill("#receiptNo", receipt);
        page.fill("#accessCode", "0000-0000-0000");
        page.click("#look");
        page.waitForSelector(".ui-messages-error");
        page.fill("#accessCode", code);
        page.click("#look");
        page.waitForSelector("#stage");
        assertTrue(page.innerText("#stage").contains("正在看是否受理"));
        assertTrue(!page.url().contains(receipt) && !page.url().contains(code), "nothing of it stands in the address");
        page.fill("#more", "通话记录可以提供");
        page.click("#add");
        page.waitForSelector(".ui-messages-ok");
        fits(390);
        picture("intake-progress");
    }

    @Test
    void thePublicPagesReadInEnglish() {
        browser("en-US", 1366, 768);
        for (String path : new String[] {"/intake/complain", "/intake/progress"}) {
            assertEquals(200, open(path));
            accessible();
            fits(390);
            assertEquals(0, page.locator("text=???").count());
        }
    }

    @Test
    void otherSystemsSendAndReadWhatTheySent() {
        HttpResponse<String> sent = postJson("system", "/api/v1/complaints", BODY);
        assertEquals(201, sent.statusCode(), sent.body());
        JsonObject answer = json(sent);
        assertTrue(answer.getString("receiptNo").startsWith("TS") && answer.getString("accessCode").length() == 14);
        assertEquals(201, postJson(null, "/api/v1/complaints", BODY).statusCode());
        JsonObject own = json(get("system", "/api/v1/complaints?limit=200"));
        assertTrue(own.getJsonArray("items").getValuesAs(JsonObject.class).stream().anyMatch(item -> item.getString("id").equals(answer.getString("id"))));
        assertTrue(!own.toString().contains("吴桂兰"));
        assertEquals(1, own.getJsonArray("items").size(), "only what it sent");
        assertEquals(401, get(null, "/api/v1/complaints").statusCode());
        assertEquals(403, get("inspector", "/api/v1/complaints").statusCode());
        assertEquals(403, postJson("inspector", "/api/v1/complaints", BODY).statusCode());
        HttpResponse<String> bad = postJson("system", "/api/v1/complaints", BODY.replace("N3", "X9"));
        assertEquals(422, bad.statusCode());
        assertTrue(bad.body().contains("X9") && bad.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertEquals(400, postJson("system", "/api/v1/complaints", "{\"facts\":5}").statusCode());
    }
}
