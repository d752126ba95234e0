package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.testing.BrowserTest;

/**
 * Every page that a role's navigation opens, and the first of each kind of page behind its lists: it answers, has a
 * heading and a title of its own, shows no missing text, keeps within a phone's width, and axe-core finds nothing serious.
 */
@Execution(ExecutionMode.CONCURRENT)
class PagesIT extends BrowserTest {
    private static final Pattern DEEPER = Pattern.compile("/(review/(form|sheet)|monitor/wall|register/case|complaint/complaint|remedy/(replacement|objection|new)|trial/(hearing|entry|import)|referral/(referral|dossier)|quality/(case|profile)|correction/(correction|answer|new)|alert/alert|request/request|survey/campaign|interview/call|instrument/form|identity/person|opinion/(opinion|new|paper)|appraisal/(appraisal|proposals)|desk/result|views/view)\\?.*");

    private static final String ANSWER = "page => ({headings: page.querySelectorAll('h1').length, title: page.title, content: page.documentElement.outerHTML,"
        + " links: [...new Set([...page.querySelectorAll('main a')].map(link => link.getAttribute('href')))].filter(href => href && href.startsWith('/'))})";
    private static final Pattern MISSING = Pattern.compile("\\?{3}[a-zA-Z0-9._-]+\\?{3}");
    private static final String FIRST = "zh-CN";
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    /** What a page has, as far as it is asked. */
    private record Answer(int status, int headings, String title, String content, List<String> links) {
        @SuppressWarnings("unchecked")
        static Answer of(int status, Object found) {
            Map<String, Object> all = (Map<String, Object>) found;
            return new Answer(status, (Integer) all.get("headings"), (String) all.get("title"), (String) all.get("content"), (List<String>) all.get("links"));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"inspector,zh-CN", "inspector,en-US", "manager,zh-CN", "manager,en-US", "firm,zh-CN", "firm,en-US",
        "auditor,zh-CN", "auditor,en-US", "admin,zh-CN", "admin,en-US", "bureau,zh-CN", "bureau,en-US", "officer,zh-CN", "officer,en-US",
        "approver,zh-CN", "approver,en-US", "interviewer,zh-CN", "interviewer,en-US"})
    void everyPageOfARole(String user, String locale) {
        signIn(user, locale);
        List<String> pages = new ArrayList<>(addresses("nav a.ui-menuitem-link"));
        assertFalse(pages.isEmpty());
        Set<String> kinds = new LinkedHashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            String path = pages.get(i);
            boolean isNew = LOOKED_AT.add(locale + path.replaceFirst("\\?.*", ""));
            if (!isNew && !locale.equals(FIRST)) {
                // What a role sees of a page is looked at in the first language; here, whether it speaks the second.
                continue;
            }
            // Roles share pages: what a page is like is looked at once in each language. What another role gets of it is read.
            Answer answer = isNew ? shown(path) : read(path);
            assertEquals(200, answer.status(), path);
            assertEquals(1, answer.headings(), path + " has one heading");
            assertFalse(answer.title().startsWith(" ·"), path + " has a title");
            assertEquals(List.of(), missing(answer.content()), path + " lacks texts");
            if (isNew) {
                picture(locale + path.replaceFirst("\\?.*", "").replace('/', '-'));
                accessibleIfNew();
                fits(390);
            }
            for (String link : answer.links()) {
                if (DEEPER.matcher(link).matches() && kinds.add(link.substring(0, link.indexOf('?')))) {
                    pages.add(link);
                }
            }
        }
    }

    private Answer shown(String path) {
        int status = open(path);
        return Answer.of(status, page.evaluate("() => (" + ANSWER + ")(document)"));
    }

    /** The page as the server sends it to whoever is signed in, without its scripts and styles. */
    @SuppressWarnings("unchecked")
    private Answer read(String path) {
        List<Object> found = (List<Object>) page.evaluate("async path => { const answer = await fetch(path); const text = await answer.text();"
            + " return [answer.status, (" + ANSWER + ")(new DOMParser().parseFromString(text, 'text/html'))]; }", path);
        return Answer.of((Integer) found.get(0), found.get(1));
    }

    private static List<String> missing(String content) {
        return MISSING.matcher(content).results().map(MatchResult::group).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> addresses(String selector) {
        return (List<String>) page.locator(selector).evaluateAll("links => [...new Set(links.map(link => link.getAttribute('href')))].filter(href => href && href.startsWith('/'))");
    }
}
