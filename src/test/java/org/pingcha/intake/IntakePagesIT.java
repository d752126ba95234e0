package org.pingcha.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.complaint.ComplaintJourney;

/** A recipient complains on a phone and follows it to the reply; other systems send and read. */
class IntakePagesIT extends ComplaintJourney {
    private static final String BODY = "{\"complainant\":{\"name\":\"吴桂兰\",\"phone\":\"13921321298\"},\"respondent\":{\"kind\":\"FIRM\",\"name\":\"法桥律师事务所\"},"
        + "\"matters\":[\"N3\"],\"facts\":\"律师半年没有告诉我案件进展。\",\"consent\":true}";
    private static final String FACTS = "约好去看守所会见，律师改了四次日期都没有去。";

    private static FilePayload file(String name, String type, byte[] content) {
        return new FilePayload(name, type, content);
    }

    private Object focused() {
        return page.evaluate("document.activeElement.id");
    }

    /** Looks at a step as it stands, on a phone. */
    private void look(int step, String picture) {
        assertEquals(String.valueOf(step), page.getAttribute("[data-bar] [aria-current='step']", "data-go"));
        accessible();
        fits(390);
        page.setViewportSize(390, 844);
        picture("intake-" + page.getAttribute("html", "lang") + "-" + picture);
    }

    private void next(int step) {
        page.click("button[data-go='" + step + "']");
    }

    @Test
    @ResourceLock(UNASSIGNED)
    void aRecipientComplainsInFiveStepsAndReadsTheReplyInTheEnd() throws IOException {
        browser("zh-CN", 390, 844);
        open("/intake/complain");
        look(1, "1");
        next(2);
        assertEquals("wrong", focused(), "what is wrong is read out");
        assertTrue(page.textContent("#wrong").contains("有 1 处需要改") && page.getAttribute("#name", "aria-describedby").contains("name-e"));
        picture("intake-1-wrong");
        page.fill("#name", "周素芬");
        page.fill("#phone", "无");
        next(2);
        assertTrue(page.textContent("#wrong").contains("电话里只能有"));
        page.fill("#phone", "139 2132 1298");
        next(2);
        assertEquals("h2", focused(), "the heading of the next step is read out");
        look(2, "2");
        page.selectOption("#bureau", new SelectOption().setLabel("江州市司法局"));
        page.fill("#respondent", "明理律师事务所");
        page.goBack();
        page.waitForSelector("#s1.is-now");
        assertEquals("周素芬", page.inputValue("#name"), "nothing typed is lost");
        next(2);
        next(3);
        page.locator(".k-choice", new com.microsoft.playwright.Page.LocatorOptions().setHasText("没有尽责")).click();
        page.fill("#facts", "太短");
        next(4);
        look(3, "3-wrong");
        page.fill("#facts", FACTS);
        page.reload();
        settled();
        assertEquals("3", page.getAttribute("[data-bar] [aria-current='step']", "data-go"));
        assertEquals(FACTS, page.inputValue("#facts"), "a reload loses nothing");
        assertTrue(page.isChecked("#m-N2"));
        next(4);
        page.setInputFiles("#files", new FilePayload[] {file("约见记录.png", "image/png", SampleFiles.image("png", 60, 90)),
            file("短信.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8))});
        page.waitForSelector("[data-refused]:not([hidden])");
        assertTrue(page.textContent("[data-refused]").contains("短信.txt"));
        page.setInputFiles("#files", file("没传完.pdf", "application/pdf", Arrays.copyOf(SampleFiles.pdf(1, "a"), 200)));
        page.waitForSelector("[data-chosen] li >> nth=1");
        look(4, "4");
        next(5);
        assertTrue(page.textContent("#s5").contains("139 2132 1298") && page.textContent("#s5").contains("约见记录.png") && page.textContent("#s5").contains("没有尽责"));
        look(5, "5");
        page.waitForFunction("() => document.getElementById('proof').value !== ''");
        String[] proof = page.inputValue("#proof").split("\\.");
        assertEquals(proof[3], Solving.sha256(proof[2] + "." + proof[5]), "the browser found the number");
        page.click("#s5 [data-go='2']");
        page.fill("#caseNo", "江援刑字〔2026〕00098号");
        page.click("[data-bar] [data-go='5']");
        assertTrue(page.textContent("#s5").contains("00098"));
        page.click("#send");
        page.waitForSelector("#receipt");
        String receipt = page.innerText("#receipt");
        String code = page.innerText("#code");
        assertTrue(page.textContent("#sent").contains("约见记录.png · 已收到") && page.textContent("#sent").contains("没传完.pdf · 没有收到"));
        accessible();
        page.setViewportSize(390, 844);
        picture("intake-receipt");
        assertEquals(null, page.evaluate("sessionStorage.getItem('pingcha.complaint')"), "nothing of it stays in the browser");
        page.goBack();
        settled();
        assertEquals("", page.inputValue("#name"), "nor comes back by going back");

        follow(receipt, code);
        String number = page.innerText("h1");
        officersDecide(number);
        readReply(receipt, code);
    }

    private void enter(String receipt, String code) {
        page.fill("#receiptNo", receipt);
        page.fill("#accessCode", code);
        page.click("#look");
    }

    private void follow(String receipt, String code) {
        open("/intake/progress");
        accessible();
        enter(receipt, "0000-0000-0000");
        page.waitForSelector(".ui-messages-error");
        enter(receipt, code);
        page.waitForSelector("#stage");
        assertTrue(page.innerText("#stage").contains("正在看是否受理"));
        assertTrue(!page.url().contains(receipt) && !page.url().contains(code), "nothing of it stands in the address");
        page.fill("#more", "通话记录可以提供");
        page.setInputFiles("#files", file("通话记录.pdf", "application/pdf", SampleFiles.pdf(1, "calls")));
        page.waitForSelector("[data-chosen] li");
        page.click("#add");
        page.waitForSelector(".ui-messages-ok");
        assertTrue(page.textContent("#files-sent").contains("约见记录.png") && page.textContent("#files-sent").contains("通话记录.pdf"));
        accessible();
        fits(390);
        page.setViewportSize(390, 844);
        picture("intake-progress");
    }

    private void officersDecide(String number) {
        signIn("officer");
        openComplaint(number);
        page.click("#take\\:go");
        page.waitForURL("**did=*");
        settled();
        assertTrue(page.textContent("main").contains("通话记录") && page.textContent("main").contains("约见记录"), "the files lie with the evidence");
        act("ACCEPT");
        send("ACCEPT");
        investigate();
        propose("SUBSTANTIATED", "批评教育", "改期四次没有会见，属实。");

        signIn("approver");
        openComplaint(number);
        write("AMEND", "请写明会见登记的页码");
        send("AMEND");

        signIn("officer");
        openComplaint(number);
        propose("PARTLY", "通报批评", "改期四次没有会见，见会见登记第 3 页。");

        signIn("approver");
        openComplaint(number);
        assertTrue(page.textContent(".k-changes").contains("部分属实"), "what changed since the last look stands out");
        picture("complaint-proposal");
        act("APPROVE");
        send("APPROVE");
        assertEquals("待答复", status());

        signIn("officer");
        openComplaint(number);
        assertEquals(200, fetch(page.locator(".k-letter a").first().getAttribute("href")).status(), "the reply can be looked at first");
        assertEquals(0, page.locator("#actARCHIVE").count(), "nothing is closed while anyone is to be told");
        assertTrue(page.textContent("#open-ends").contains("未告知"));
        writeAndTell();
        assertTrue(page.textContent("#letters").contains("〔" + TODAY.substring(0, 4) + "〕"), "the reply bears its number");
        assertEquals(200, fetch(page.locator("#letters a").first().getAttribute("href")).status());
        assertEquals("已答复", status());
        page.locator("#tellings button").first().click();
        page.waitForURL("**did=WRITE");
        settled();
        assertTrue(page.textContent("#letters").contains("送达回证"), "what was served is proved");
        picture("complaint-letters");
        act("ARCHIVE");
        send("ARCHIVE");
        assertEquals("已归档", status());
    }

    private void readReply(String receipt, String code) throws IOException {
        browser("zh-CN", 390, 844);
        open("/intake/progress");
        enter(receipt, code);
        page.waitForSelector("#findings");
        assertTrue(page.textContent("#findings").contains("查明部分属实") && page.textContent("#outcomes").contains("通报批评"));
        assertTrue(page.textContent("#reasoning").contains("会见登记第 3 页") && page.textContent("#remedies").contains("最晚"));
        Download reply = page.waitForDownload(() -> page.locator("#letters button").click());
        assertTrue(reply.suggestedFilename().endsWith(".pdf"));
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(Files.readAllBytes(reply.path()), 4));
        assertFalse(page.url().contains(receipt) || page.url().contains(code));
        accessible();
        fits(390);
        page.setViewportSize(390, 844);
        picture("intake-reply");
    }

    @Test
    void thePublicPagesReadInEnglish() {
        browser("en-US", 390, 844);
        open("/intake/complain");
        page.locator(".k-choice", new com.microsoft.playwright.Page.LocatorOptions().setHasText("no name")).click();
        assertFalse(page.isVisible("#name"));
        page.locator(".k-choice", new com.microsoft.playwright.Page.LocatorOptions().setHasText("no name")).click();
        page.fill("#name", "Zhou Sufen");
        look(1, "1");
        next(2);
        page.selectOption("#bureau", new SelectOption().setIndex(1));
        page.fill("#respondent", "Lawyer Wang");
        look(2, "2");
        next(3);
        page.locator("#s3 .k-choice").first().click();
        page.fill("#facts", "He asked me for travel money three times.");
        look(3, "3");
        next(4);
        look(4, "4");
        next(5);
        look(5, "5");
        Locator everything = page.locator("main");
        assertFalse(everything.textContent().contains("???"));
        page.click(".k-way-clear summary");
        page.click("#clear");
        page.waitForSelector("#s1.is-now");
        settled();
        assertEquals("", page.inputValue("#name"), "cleared");
        open("/intake/progress");
        accessible();
        fits(390);
    }

    @Test
    void otherSystemsSendAndReadWhatTheySent() {
        HttpResponse<String> sent = keyed("system", "retry-1", BODY, null);
        assertEquals(201, sent.statusCode(), sent.body());
        JsonObject answer = json(sent);
        assertTrue(answer.getString("receiptNo").startsWith("TS") && answer.getString("accessCode").length() == 14);
        HttpResponse<String> again = keyed("system", "retry-1", BODY, null);
        assertEquals(201, again.statusCode());
        assertEquals(answer, json(again), "the same request again is the same complaint");
        assertEquals(422, keyed("system", "retry-1", BODY.replace("半年", "一年"), null).statusCode());
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

    @Test
    @ResourceLock(UNASSIGNED)
    void withoutATokenTheFirstAreFreeAndThenANetworkProvesSomeWork() {
        HttpResponse<String> answer = postJson(null, "/api/v1/complaints", BODY);
        for (int n = 1; n <= Proofs.FREE && answer.statusCode() == 201; n++) {
            answer = postJson(null, "/api/v1/complaints", BODY);
        }
        assertEquals(428, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(json(answer).getString("detail").contains("Pingcha-Proof"), "says how");
        String proof = Solving.solve(json(answer).getString("challenge"));
        assertEquals(201, keyed(null, null, BODY, proof).statusCode());
        assertEquals(429, keyed(null, null, BODY, proof).statusCode(), "good once");
    }

    private static HttpResponse<String> keyed(String user, String key, String body, String proof) {
        HttpRequest.Builder request = request(user, "/api/v1/complaints").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(proof == null ? request : request.header("Pingcha-Proof", proof));
    }
}
