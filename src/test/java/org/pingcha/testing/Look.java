package org.pingcha.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One look of axe-core at a page, in the colours that it has now. A text is asked for its contrast unless one of its kind
 * passed before in the same colours, on whatever page: {@code look.js} says what makes a kind. Of the 16,592 texts of 71
 * pages, in light and dark, no two of one of their 1,104 kinds had colours or a contrast of their own.
 */
final class Look {
    static final String CONTRAST = "color-contrast";
    private static final String SCRIPT = script();
    private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();
    private final Page page;
    private final String colours;
    private final Map<String, Object> options = new HashMap<>();
    private final List<List<String>> leftOut = new ArrayList<>();

    /** {@code colours} names those that the page has: light, dark or forced. */
    Look(Page page, String colours) {
        this.page = page;
        this.colours = colours;
    }

    /** Every rule with one of these tags. */
    Look withTags(List<String> tags) {
        options.put("runOnly", Map.of("type", "tag", "values", tags));
        return this;
    }

    Look contrastAlone() {
        options.put("runOnly", Map.of("type", "rule", "values", List.of(CONTRAST)));
        return this;
    }

    /** Without the rules that look at colours, which know no language. */
    Look withoutColours() {
        options.put("rules", Map.of(CONTRAST, Map.of("enabled", false), "link-in-text-block", Map.of("enabled", false)));
        return this;
    }

    /** What a selector finds is not looked at. */
    Look without(String selector) {
        leftOut.add(List.of(selector));
        return this;
    }

    /** What is serious or critical, in words; empty where nothing is. */
    @SuppressWarnings("unchecked")
    List<String> wrong() {
        // Where the page is: it has no frames of other origins, for which axe would open a tab of its own.
        if (!(Boolean) page.evaluate("() => 'pingchaLook' in window")) {
            page.evaluate(SCRIPT);
        }
        Set<String> passed = PASSED.computeIfAbsent(colours, any -> ConcurrentHashMap.newKeySet());
        List<String> fresh = new ArrayList<>((List<String>) page.evaluate("() => pingchaLook.kinds()"));
        fresh.removeAll(passed);
        Map<String, List<String>> seen = (Map<String, List<String>>) page.evaluate("asked => pingchaLook.at(asked)",
            Map.of("context", Map.of("exclude", leftOut), "options", options, "fresh", fresh));
        passed.addAll(seen.get("passed"));
        return seen.get("wrong");
    }

    private static String script() {
        try (InputStream look = Look.class.getResourceAsStream("look.js")) {
            return AxeBuilder.getAxeScript() + "\n" + new String(look.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
