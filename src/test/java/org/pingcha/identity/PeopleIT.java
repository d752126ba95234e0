package org.pingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

class PeopleIT extends BrowserTest {
    private void enter(String user, String password) {
        browser("zh-CN", 1366, 768);
        open("/signin");
        page.fill("#user", user);
        page.fill("#password", password);
        page.click("#enter");
        page.waitForLoadState();
    }

    private String add(String user, String role) {
        open("/identity/person");
        page.fill("#userName", user);
        page.fill("#name", "王试行");
        page.locator("label.k-choice", new Page.LocatorOptions().setHasText(role)).locator("input").check();
        page.click("#save");
        page.waitForURL("**/identity/person?id=*");
        return page.textContent("#password");
    }

    @Test
    void anAddedPersonSignsInUntilTheAdministratorDisablesThem() {
        signIn("admin");
        String password = add("wangshixing", "评查员");
        String address = page.url();
        page.reload();
        assertEquals(0, page.locator("#password").count(), "the password is shown only once");
        accessible();
        fits(390);

        enter("wangshixing", password);
        page.waitForURL("**/review/mywork");
        assertEquals(403, open("/identity/people"));

        signIn("admin");
        page.navigate(address);
        page.click("#disable");
        page.click(".ui-confirmdialog-yes");
        page.waitForSelector("#enable");
        enter("wangshixing", password);
        assertTrue(page.textContent(".ui-messages").contains("用户名或密码不对"));
    }

    @Test
    void aListsStateStandsInItsAddress() {
        signIn("admin", "en-US");
        open("/identity/people?role=INSPECTOR&sort=OFFICE&dir=desc");
        assertEquals(1, page.locator("thead th[aria-sort='descending']").count(), "the header shows the address' order");
        page.locator("thead th", new Page.LocatorOptions().setHasText("Name")).first().click();
        page.waitForURL("**sort=NAME&dir=asc");
        assertTrue(page.url().contains("role=INSPECTOR"), "the filter stays");
        accessible();
        fits(390);
    }

    @Test
    void theOwnPasswordIsChangedAndTheOldOneNoLongerOpens() {
        signIn("admin");
        String first = add("zhouxinma", "审计员");
        enter("zhouxinma", first);
        open("/identity/me");
        page.fill("#old", first);
        page.fill("#new", "a-password-of-my-own");
        page.fill("#again", "a-password-of-my-own");
        page.click("#save");
        page.waitForSelector(".ui-messages-ok");
        assertEquals(200, open("/audit/trail"), "this session goes on");
        enter("zhouxinma", first);
        assertTrue(page.textContent(".ui-messages").contains("用户名或密码不对"));
        enter("zhouxinma", "a-password-of-my-own");
        assertEquals(200, open("/identity/me"));
    }
}
