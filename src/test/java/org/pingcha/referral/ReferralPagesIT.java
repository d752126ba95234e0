package org.pingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.ChinaTime;

/** Misconduct found in a complaint goes to the bureau, comes back, goes again, and its decision reaches everybody it concerns. */
class ReferralPagesIT extends ReferralJourney {
    private static final String TODAY = LocalDate.now(ChinaTime.ZONE).toString();

    private void penalty(int place, String article, String type, String amount) {
        String line = "fDECIDE:l:" + place + ":";
        page.locator("[id='" + line + "a']").selectOption(article);
        page.locator("[id='" + line + "p']").selectOption(type);
        page.locator("[id='" + line + "n']").fill(amount == null ? "" : amount);
    }

    @Test
    void fromTheApprovedComplaintToTheOutcomeThatTheComplainantReads() {
        approve("复印和跑腿费");
        refer("两次收取现金共两千元，有转账记录和证人。", null);
        assertEquals("待受理", state());

        as("bureau");
        accessibleIfNew();
        picture("referral-desk-received");
        write("RETURN", "请补充转账记录。");
        send("RETURN");
        assertEquals("已退回，待补充", state());
        refer("两次收取现金共两千元，转账记录见附件。", null);

        as("bureau");
        act("ACCEPT");
        send("ACCEPT");
        Locator decide = act("DECIDE");
        penalty(0, "LL48", "WARNING", null);
        decide.locator("[id='fDECIDE:add']").click();
        page.waitForSelector("[id='fDECIDE:l:1:a']");
        settled();
        penalty(1, "LL48", "FINE", "20000");
        page.locator("#fDECIDE\\:no").fill("江司罚决〔2026〕88号");
        write("DECIDE", "收受财物属实。");
        page.locator("#fDECIDE\\:go").click();
        page.waitForSelector(".ui-messages-error");
        settled();
        assertTrue(page.textContent(".ui-messages-error").contains("罚款"), "more than the article allows is refused, and what was typed is kept");
        picture("referral-refused");
        penalty(1, "LL48", "FINE", "2000");
        send("DECIDE");
        assertEquals("已作出决定", state());
        act("SERVE").locator("input[type=date]").fill(TODAY);
        write("SERVE", "直接送达，本人签收。");
        send("SERVE");
        assertTrue(page.textContent("#decision").contains("2000 元"));
        picture("referral-decided");
        fits(390);
        theBarAssociationAnswersByItsLink();

        String said = readByComplainant(0);
        assertTrue(said.contains("给予处罚：警告、罚款 2000 元"), said);
        picture("referral-progress");

        as("manager");
        String respondent = page.locator("#record").getAttribute("href");
        assertEquals(200, open("/referral/figures"));
        assertTrue(Integer.parseInt(page.locator("#allRETURNED").innerText().replaceAll("\\D.*", "").strip()) >= 2);
        picture("referral-figures");
        page.locator("#allPENALISED").click();
        page.waitForURL("**figure=PENALISED*");
        settled();
        assertTrue(page.textContent("#f\\:rows_data").contains("江州市司法局"), "the number opens what it counts");
        open(respondent);
        assertEquals(1, page.locator("#f\\:rows_data a[href='" + address + "']").count(), "the handler's record shows it");
        picture("referral-record");
    }

    /** The bureau leaves discipline to the association, which answers without an account; its measure stands in the referral. */
    private void theBarAssociationAnswersByItsLink() {
        act("PASS_ON").locator("input[type=text]").fill("江州市律师协会");
        send("PASS_ON");
        assertTrue(page.textContent("#waiting").contains("江州市律师协会"));
        page.locator("[id='barLink:make']").click();
        page.waitForSelector("#barLink .k-code-box");
        String link = page.innerText("#barLink .k-code-box").strip();
        browser("zh-CN", 390, 844);
        page.navigate(link);
        accessible();
        picture("referral-bar-answer");
        page.fill("#answer", "江律处〔2026〕3号");
        page.click("#send");
        settled();
        assertTrue(page.textContent("main").contains("请选择处理结果"), "one of the six measures, or none");
        page.locator("input[value=PUBLIC_CENSURE]").check();
        page.click("#send");
        page.waitForSelector("text=答复已收到");
        as("bureau");
        assertTrue(page.textContent("#bar").contains("公开谴责"), page.textContent("#bar"));
        assertEquals(0, page.locator("#waiting").count());
    }

    @Test
    void aFirmReadsWhatWasDecidedAndOthersAreRefused() {
        signIn("bureau", "en-US");
        assertTrue(page.url().endsWith("/today/today"), "a bureau's day begins with what waits for it");
        assertEquals(200, open("/referral/list"));
        picture("referral-list-en");
        page.locator("#f\\:rows_data a.k-row").first().click();
        page.waitForURL("**/referral/referral?**");
        settled();
        picture("referral-en");
        assertEquals(0, page.locator("text=???").count());
        assertEquals(403, open("/complaint/inbox"));
        assertEquals(403, open("/referral/dossier"));
        signIn("firm");
        assertEquals(200, open("/referral/list"));
        assertEquals(403, open("/referral/figures"));
    }
}
