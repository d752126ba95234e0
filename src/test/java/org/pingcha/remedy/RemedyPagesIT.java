package org.pingcha.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.ChinaTime;
import org.pingcha.testing.BrowserTest;

/** Objections and replacements as officers, approvers and an agency's manager handle them in the browser. */
class RemedyPagesIT extends BrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ChinaTime.ZONE);

    private Locator act(String name) {
        Locator box = page.locator("#act" + name);
        if (box.getAttribute("open") == null) {
            box.locator("> summary").click();
        }
        return box;
    }

    private void send(String name) {
        page.locator("#f" + name + "\\:go").click();
        page.waitForURL("**did=*");
        settled();
    }

    private String status() {
        return page.locator(".k-head .ui-tag").first().innerText().strip();
    }

    private void openFirst(String tab, String words) {
        open("/remedy/procedures?tab=" + tab);
        page.locator("#f\\:rows_data tr", new Page.LocatorOptions().setHasText(words)).locator("a.k-row").first().click();
        page.waitForURL("**?id=**");
        settled();
    }

    @Test
    void anOfficerTakesAnObjectionDownAndReviewsItAnApproverUpholdsIt() {
        signIn("officer");
        open("/remedy/new?kind=OBJECTION");
        accessible();
        fits(390);
        picture("remedy-new");
        page.locator("#agency").selectOption(new SelectOption().setIndex(0));
        page.fill("#disputedNo", "江援不字〔2026〕88号");
        page.fill("#disputedOn", TODAY.minusDays(3).toString());
        page.fill("#disputedBy", "赵明");
        page.fill("#name", "钟丽华");
        page.fill("#reasons", "家庭收入低于标准，材料已经补齐。");
        page.click("#save");
        page.waitForURL("**/remedy/objection?**");
        settled();
        assertEquals("已收到", status());
        assertTrue(page.textContent("main").contains("钟**"), "the name is masked");
        act("REVIEW").locator("textarea").first().fill("收入证明齐全，符合标准。");
        send("REVIEW");
        assertEquals("待决定", status());
        assertEquals(0, page.locator("#actUPHOLD").count(), "an officer does not decide");

        signIn("approver", "en-US");
        openFirst("OBJECTION", "88");
        accessible();
        fits(390);
        picture("remedy-objection-en");
        act("UPHOLD").locator("textarea").fill("符合条件");
        page.locator("#actUPHOLD input[type=date]").fill(TODAY.plusDays(5).toString());
        send("UPHOLD");
        assertEquals("Upheld, under way", status());
        assertEquals(0, page.locator("text=???").count());

        signIn("firm");
        assertEquals(403, open("/remedy/procedures"));
    }

    @Test
    void anApproverGrantsAReplacementAndTheCaseShowsWhoHandledItWhen() {
        signIn("approver");
        open("/remedy/procedures");
        accessible();
        fits(390);
        picture("remedy-procedures");
        openFirst("REPLACEMENT", "待决定");
        accessible();
        fits(390);
        picture("remedy-replacement");
        Locator grant = act("GRANT");
        grant.locator("input[type=text]").first().fill("L-NEW-1");
        page.locator("#fGRANT\\:look").click();
        page.waitForFunction("() => document.getElementById('fGRANT:found').textContent.trim() !== ''");
        grant.locator("details summary").click();
        page.locator("#fGRANT\\:nn").fill("许静");
        page.locator("#fGRANT\\:nf").fill("明理律师事务所");
        page.locator("#fGRANT\\:q").fill("本地仅有其可以出庭");
        for (String step : new String[] {"REPLACE", "INFORM", "SIGN", "HAND_OVER"}) {
            page.locator("#fGRANT\\:d" + step).fill(TODAY.plusDays(3).toString());
        }
        page.locator("#fGRANT\\:w").fill("同意更换");
        send("GRANT");
        assertEquals("已同意，办理中", status());
        String number = page.locator("h1").innerText();

        signIn("manager");
        openFirst("REPLACEMENT", number);
        Locator notice = page.locator(".k-letter", new Page.LocatorOptions().setHasText("更换法律援助人员通知书"));
        assertEquals(200, fetch(notice.locator("a").getAttribute("href")).status(), "the notice can be looked at first");
        notice.locator("button").click();
        page.waitForURL("**did=WRITE");
        settled();
        assertTrue(page.textContent("#letters").contains("更〔" + TODAY.getYear() + "〕"), "the notice to the firm bears its number");
        assertEquals(200, fetch(page.locator("#letters a").first().getAttribute("href")).status());
        accessible();
        fits(390);
        picture("remedy-letters");
        act("TICK").locator("input[type=date]").fill(TODAY.toString());
        send("TICK");
        assertEquals(1, page.locator("#steps .ui-tag-success").count());
        page.locator("#ofCase").click();
        page.waitForURL("**/register/case?**");
        settled();
        assertTrue(page.textContent("#handlers").contains("许静"));
        picture("remedy-case");
    }
}
