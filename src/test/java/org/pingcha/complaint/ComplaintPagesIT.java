package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Complaints as officers and approvers handle them in the browser, on the demo complaints. */
class ComplaintPagesIT extends ComplaintJourney {
    /** The button whose next call is held back; null while none is to be. */
    private String holding;
    private Route held;

    /** The way from there to the reply is walked from the complainant's side: IntakePagesIT. */
    @Test
    @ResourceLock(UNASSIGNED)
    void anOfficerTakesTheNextProposesAndTheApproverHasItFirst() {
        signIn("officer");
        open("/complaint/inbox?tab=UNASSIGNED");
        accessible();
        fits(390);
        picture("complaint-inbox");
        page.locator("#next\\:take").click();
        page.waitForURL("**/complaint/complaint?**");
        settled();
        String number = page.locator("h1").innerText();
        act("ACCEPT");
        send("ACCEPT");
        assertEquals("已受理", status());
        investigate();
        assertTrue(page.textContent("#investigators").contains("顾行之"));
        Locator notice = page.locator(".k-letter", new Page.LocatorOptions().setHasText("调查通知书"));
        assertEquals(200, fetch(notice.locator("a").getAttribute("href")).status(), "the respondent can be notified");
        propose("SUBSTANTIATED", "批评教育", "开庭前没有会见，属实。");
        assertEquals("待审批", status());

        signIn("approver");
        open("/complaint/inbox");
        assertTrue(page.textContent("#f\\:rows_data").contains(number), "what is to be decided comes first to an approver");
        openComplaint(number);
        accessible();
    }

    @Test
    void declinedTriagedWithdrawnAndExtended() {
        signIn("officer");
        openComplaint("结案两个月没有收到判决书");
        Locator triage = act("TRIAGE");
        triage.locator("label", new Locator.LocatorOptions().setHasText("即将开庭")).last().click();
        triage.locator(".ui-selectbooleancheckbox, .ui-chkbox").first().click();
        send("TRIAGE");
        assertTrue(page.textContent(".k-head").contains("紧急"));
        assertTrue(page.textContent("#requests").contains("紧急"), "the agency is told at once");
        write("DECLINE", "经查已有另案处理，没有新的事实。");
        send("DECLINE");
        assertEquals("不予受理", status());
        assertTrue(page.textContent("#open-ends").contains("未告知"));
        act("TELL").locator("input[type=date]").fill(TODAY);
        send("TELL");
        write("ARCHIVE", "节前积压，登记后漏办");
        send("ARCHIVE");
        assertEquals("已归档", status());
        assertTrue(page.textContent("#file").contains("送达"), "the index of the file names the proof of service");
        assertEquals(200, fetch(page.locator("#file-pdf").getAttribute("href")).status());
        picture("complaint-file");

        openComplaint("多次收取交通费");
        write("RECORD_WITHDRAWAL", "不想再追究");
        send("RECORD_WITHDRAWAL");
        assertEquals("调查中", status(), "money was taken: the inquiry goes on");
        act("DELEGATE").locator("input[type=text]").fill("江城区司法局");
        write("DELEGATE", "请协助核实收费情况。");
        page.click("#fDELEGATE\\:go");
        page.waitForSelector("#link");
        assertTrue(page.textContent("#link").contains("/request/answer?token="), "shown this once");
        assertEquals(0, page.locator(".ui-messages-error").count());

        signIn("approver", "en-US");
        openComplaint("庭审中没有发表辩护意见");
        String before = page.locator("#clocks tbody tr").nth(1).locator("time").last().innerText();
        write("EXTEND", "Agreed");
        send("EXTEND");
        assertFalse(before.equals(page.locator("#clocks tbody tr").nth(1).locator("time").last().innerText()), "the day moves with the extension");
        accessible();
        fits(390);
        picture("complaint-en");
        assertEquals(0, page.locator("text=???").count());
    }

    @Test
    void mergedAndUndoneAndOthersAreRefused() {
        signIn("officer");
        openComplaint("把我的病历说给了同村的人听");
        String master = page.locator("h1").innerText();
        openComplaint("三次约好见面都没有来");
        act("MERGE").locator("input[type=text]").fill(master);
        send("MERGE");
        assertEquals("已合并", status());
        page.locator(".ui-messages-warn a").first().click();
        settled();
        assertEquals(master, page.locator("h1").innerText());
        page.goBack();
        settled();
        write("UNMERGE", "不是同一位律师");
        send("UNMERGE");
        assertEquals("已受理", status());
        String address = page.url().replaceFirst("&did.*", "").replaceFirst("https?://[^/]+", "");

        signIn("inspector");
        assertEquals(403, open("/complaint/inbox"));
        assertEquals(403, open(address));
        signIn("firm");
        assertEquals(403, open("/complaint/inbox"));
    }

    @Test
    void aCallIsTakenDownByKeyboardReadBackAndMergedWithWhatItRepeats() {
        signIn("officer");
        openComplaint("把我的病历说给了同村的人听");
        String master = page.locator("h1").innerText();
        String caseNo = page.locator(".ui-panel:has(#h-who) dd").filter(new Locator.FilterOptions().setHasText("〔")).first().innerText().strip();
        open("/complaint/inbox");
        page.click("#register");
        page.waitForURL("**/complaint/register");
        settled();
        accessible();
        mayHold();
        page.locator("#people\\:0\\:name").focus();
        page.keyboard().type("卢小燕");
        page.locator("#caseNo").focus();
        page.keyboard().type(caseNo);
        page.waitForSelector("#found-case button");
        page.waitForFunction("() => document.querySelector('#duplicates').textContent.includes('同一案件')");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector("#found-case .k-saved");
        page.waitForFunction("() => document.activeElement.id === 'respondent'");
        page.keyboard().press("Tab");
        assertEquals("whoms:0:pick", page.evaluate("() => document.activeElement.id"), "the first who may be meant comes next");
        Route pick = held("whoms:0:pick", () -> page.keyboard().press("Enter"));
        page.locator("#matters input").first().focus();
        page.keyboard().press("Space");
        page.locator("#facts").focus();
        pick.resume();
        page.waitForSelector("#found-whom .k-saved");
        assertEquals("facts", page.evaluate("() => new Promise(done => setTimeout(() => done(document.activeElement.id), 60))"), "nobody is taken away from where they went meanwhile");
        keeps("会见时说的话传到了村里，");
        keeps("病历的事大家都知道了。");
        assertTrue(page.textContent("#saved").contains("已保存"));
        picture("complaint-register");
        page.reload();
        settled();
        assertEquals("会见时说的话传到了村里，病历的事大家都知道了。", page.inputValue("#facts"), "what was typed is there again");
        assertTrue(page.isVisible("#found-case .k-saved"));
        page.locator("#register").press("Enter");
        page.waitForSelector("#wrong");
        assertTrue(page.textContent("#wrong").contains("读给投诉人"), "a call is read back first");
        accessibleIfNew();
        picture("complaint-register-wrong");
        fits(390);
        page.locator("#wishes").focus();
        Route keeping = held("keep", () -> page.keyboard().type("道歉，"));
        page.keyboard().type("退还材料");
        page.locator("#readBack_input, #readBack input").first().focus();
        page.keyboard().press("Space");
        page.locator("#register").press("Enter");
        assertTrue(page.isVisible("#statement"), "what is sent whole waits for the call that is under way");
        keeping.resume();
        page.waitForSelector(".k-access-code");
        assertTrue(page.textContent(".k-receipt-no").startsWith("TS"));
        accessible();
        picture("complaint-registered");
        fits(390);
        Locator repeat = page.locator(".k-duplicate", new Page.LocatorOptions().setHasText(master));
        assertTrue(repeat.textContent().contains("同一投诉人"), repeat.textContent());
        repeat.locator("button").click();
        page.waitForSelector(".ui-messages-ok");
        assertTrue(page.isVisible(".k-access-code"), "the code stays until it is told");
        page.click("#open");
        page.waitForURL("**/complaint/complaint?**");
        settled();
        assertEquals("已合并", status());
        assertTrue(page.isVisible("#read-back"));
        assertTrue(page.textContent("main").contains("道歉，退还材料"), "with all that was typed before it was sent");
    }

    @Test
    void figuresOpenTheirListsAndDeputiesAreNamed() {
        signIn("manager");
        open("/complaint/report");
        accessible();
        fits(390);
        picture("complaint-report");
        String all = page.locator("#report .is-sum a").first().innerText().replaceAll("\\D.*", "");
        page.locator("#report .is-sum a").first().click();
        settled();
        assertTrue(page.textContent("main").contains("共 " + all + " "), "the number opens as many complaints");
        assertEquals(200, fetch("/complaint/report.xlsx?form=FOUR_MATTERS&from=2026-01-01&to=2026-12-31").status());

        signIn("officer", "en-US");
        open("/complaint/deputies");
        accessible();
        fits(390);
        page.selectOption("#deputy", new com.microsoft.playwright.options.SelectOption().setLabel("孙立"));
        page.fill("#from", TODAY);
        page.fill("#until", TODAY);
        page.click("#name");
        page.waitForSelector("#deputies");
        assertTrue(page.textContent("#deputies").contains("孙立"));
        page.locator("#deputies button").first().click();
        page.waitForSelector(".k-empty");
    }

    @Test
    void manyAtOnceGiveAResultForEach() {
        signIn("officer");
        openComplaint("办理进展长期不通报");
        open("/complaint/inbox?tab=MINE");
        Locator read = page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText("办理进展长期不通报"));
        Locator unread = page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText("没有告诉我上诉期限"));
        read.locator(".ui-chkbox-box").click();
        page.waitForSelector("#f\\:assign");
        unread.locator(".ui-chkbox-box").click();
        page.waitForFunction("() => /2/.test(document.querySelector('.k-bulk b').textContent)");
        page.locator("#f\\:assign").click();
        page.waitForSelector("#results");
        assertEquals(1, page.locator("#results .ui-tag-success").count());
        assertTrue(page.textContent("#results").contains("没看过"), "what was not read is refused");
    }

    /** Types and waits until it is kept, which happens after a pause; a reload before that loses the words since the last. */
    private void keeps(String words) {
        page.waitForResponse(answer -> sends(answer.request(), words), () -> page.keyboard().type(words));
        page.waitForFunction("words => document.querySelector('#statement').textContent.includes(words)", words);
    }

    /** From now on calls of the register can be held back: begun while one is under way, holding would lose that one. */
    private void mayHold() {
        page.route("**/complaint/register", route -> {
            if (holding != null && sends(route.request(), "faces.source=" + holding + "&")) {
                holding = null;
                held = route;
            } else {
                route.resume();
            }
        });
    }

    /** The next call of this button, held back on its way to the server, so that what is done next is certain to meet it. */
    private Route held(String button, Runnable act) {
        held = null;
        holding = button;
        act.run();
        page.waitForCondition(() -> held != null);
        return held;
    }

    private static boolean sends(Request request, String words) {
        String sent = request.postData();
        return sent != null && URLDecoder.decode(sent, StandardCharsets.UTF_8).contains(words);
    }
}
