package org.pingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

class SignInIT extends BrowserTest {
    @Test
    void aWrongPasswordIsRefusedAndTheRightOneOpensThePageThatWasAskedFor() {
        browser("zh-CN", 1366, 768);
        open("/identity/me?x=1");
        assertTrue(page.url().contains("/signin?from="), page.url());
        page.fill("#user", "auditor");
        page.fill("#password", "not-the-password");
        page.click("#enter");
        page.waitForSelector(".ui-messages-error");
        assertTrue(page.textContent(".ui-messages").contains("用户名或密码不对"));
        assertEquals("auditor", page.inputValue("#user"), "what was typed stays");
        page.fill("#password", DEMO_PASSWORD);
        page.click("#enter");
        page.waitForURL("**/identity/me?x=1");
    }

    @Test
    void whoIsQuickerThanThePagesScriptsIsAnsweredAllTheSame() {
        browser("zh-CN", 1366, 768);
        open("/signin");
        page.fill("#user", "auditor");
        page.fill("#password", "not-the-password");
        // The page as it is before its last script has run: the form lacks what that script puts in.
        page.evaluate("document.querySelectorAll('input[name=\"primefaces.nonce\"]').forEach(input => input.remove())");
        page.waitForNavigation(() -> page.evaluate("document.querySelector('#enter').form.requestSubmit(document.querySelector('#enter'))"));
        assertTrue(page.textContent(".ui-messages").contains("用户名或密码不对"), page.content());
    }

    @Test
    void theSessionGetsANewIdAndItsCookieIsKeptFromScriptsAndOtherSites() {
        browser("zh-CN", 1366, 768);
        open("/signin");
        String before = session().value;
        page.fill("#user", "auditor");
        page.fill("#password", DEMO_PASSWORD);
        page.click("#enter");
        page.waitForURL(url -> !url.contains("/signin"));
        assertFalse(before.equals(session().value), "a session id planted before sign-in is worth nothing");
        assertTrue(session().httpOnly);
        assertEquals("Lax", session().sameSite.name().charAt(0) + session().sameSite.name().substring(1).toLowerCase());
        assertEquals("no-store", fetch("/register/cases").headers().get("cache-control"), "what somebody reads stays in no cache");
        String style = page.getAttribute("link[href*='look.css']", "href");
        assertFalse("no-store".equals(fetch(style).headers().get("cache-control")), "styles do");
    }

    @Test
    void theSignInPageSpeaksBothLanguagesAndIsAccessible() {
        browser("en-US", 1366, 768);
        open("/signin");
        assertEquals("Sign in", page.textContent("h1"));
        accessible();
        page.click("a[hreflang=zh-CN]");
        assertEquals("登录", page.textContent("h1"));
        accessible();
        fits(390);
    }

    @Test
    void whoeverLeavesByTheMenuIsSignedOutAndNobodyIsByALink() {
        signIn("inspector");
        open("/register/cases?type=CRIMINAL&page=2");
        page.click("a[hreflang=en]");
        page.waitForURL(url -> url.endsWith("/register/cases?type=CRIMINAL&page=2"));
        page.waitForSelector("html[lang=en]");
        page.navigate(server().url() + "/signout");
        open("/register/cases");
        assertTrue(page.url().endsWith("/register/cases"), "a link signs nobody out: " + page.url());
        page.click(".k-menu:not(.k-views) summary");
        page.click("#leave");
        page.waitForURL(url -> url.endsWith("/signin"));
        open("/register/cases");
        assertTrue(page.url().contains("/signin"), page.url());
    }

    @Test
    void anInspectorIsRefusedTheManagersPageByItsAddress() {
        signIn("inspector");
        assertEquals(403, open("/monitor/overview"));
        assertEquals("您不能打开这个页面", page.textContent("h1"));
        assertEquals(403, open("/identity/people"));
        assertEquals(403, open("/register/import"));
    }

    @Test
    void onlyAPathOfThisServerIsReturnedTo() {
        for (String trap : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a\nb"}) {
            assertFalse(SignInView.isOurs(trap), trap);
        }
        assertTrue(SignInView.isOurs("/review/form?id=1"));
    }

    private Cookie session() {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("PINGCHA")).findFirst().orElseThrow();
    }
}
