package org.pingcha.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

class AuditTrailIT extends BrowserTest {
    @Test
    void anAuditorFindsWhoSignedInAndFromWhere() {
        signIn("auditor");
        open("/audit/trail?person=宋明远&action=identity.audit.signIn");
        String first = page.innerText("tbody tr:first-child");
        assertTrue(first.contains("宋明远") && first.contains("登录") && first.contains("人员 auditor"), first);
        accessible();
        fits(390);
        open("/audit/trail?subject=nothing-has-this-name");
        assertEquals(1, page.locator(".ui-datatable-empty-message").count());
    }

    @Test
    void theTrailIsNotForEverybody() {
        signIn("manager");
        assertEquals(403, open("/audit/trail"));
    }
}
