package org.pingcha.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What passed once is not asked again; what only looks like it is. */
class LookIT extends BrowserTest {
    @Test
    void aTextIsLeftOutOnlyWhereOneOfItsKindPassed() {
        browser("zh-CN", 1366, 768);
        assertEquals(List.of(), contrast("<main><p style='color: #555'>清楚的字</p></main>"));
        assertEquals(List.of(), contrast("<main><p style='color: #555'>另一页上清楚的字</p></main>"));
        assertFaint("<main><p style='color: #aaa'>淡的字</p></main>");
        assertFaint("<main><p style='color: #aaa'>还是淡的字</p></main>");
        assertFaint("<main style='background: #777'><p style='color: #555'>深底上的字</p></main>");
        assertFaint("<main style='opacity: 0.5'><p style='color: #555'>半透明的字</p></main>");
        assertFaint("<main><p style='color: #555'>清楚的字</p><p style='color: #999'>旁边淡的字</p></main>");
    }

    private void assertFaint(String content) {
        List<String> wrong = contrast(content);
        assertEquals(1, wrong.size(), content);
        assertTrue(wrong.get(0).startsWith(Look.CONTRAST), wrong.get(0));
    }

    private List<String> contrast(String content) {
        page.setContent(content);
        return new Look(page, "these").contrastAlone().wrong();
    }
}
