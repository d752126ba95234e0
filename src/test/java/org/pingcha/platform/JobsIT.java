package org.pingcha.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pingcha.testing.BrowserTest;

class JobsIT extends BrowserTest {
    @Test
    void anAdministratorSeesWhatTheServerDoesByItself() {
        signIn("admin");
        open("/platform/jobs?kind=platform.sweep");
        assertEquals("后台任务 · 评查", page.title());
        assertTrue(page.innerText(".k-table").contains("清理过期任务记录") || page.innerText(".k-table").contains("没有符合条件的任务"),
            "it is asked for at three in the morning");
        accessible();
        fits(390);
        signIn("auditor");
        assertEquals(403, open("/platform/jobs"));
    }
}
