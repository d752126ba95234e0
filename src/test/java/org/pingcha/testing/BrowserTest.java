package org.pingcha.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A journey through the running server in Chromium; ends with no error on the browser's console. */
public abstract class BrowserTest extends ServerTest {
    /** Held by journeys that submit reviews or count them, since two journeys run at a time. */
    public static final String REVIEWED_FILES = "reviewed files";
    private static final String CHINESE = "zh-CN";
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String KEEPS_ITS_COLOURS = "[...document.querySelectorAll('main *')].some(element => getComputedStyle(element).forcedColorAdjust === 'none')";
    private static final String FURTHER_ROWS = "tbody > tr:nth-child(n + 9)";
    private static final String NAVIGATION = "#nav";
    private static final Set<String> NAVIGATIONS = ConcurrentHashMap.newKeySet();
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    private static final Map<String, String> FIRST_LANGUAGES = new ConcurrentHashMap<>();
    private static final Set<String> COLOURS = ConcurrentHashMap.newKeySet();
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    /** The tab in use; never null in a test. */
    protected Page page;

    @BeforeEach
    void needsBrowser() {
        assumeTrue(Chromium.path().isPresent(), Chromium.HOW_TO);
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        leave();
        assertEquals(List.of(), complaints, () -> "errors on the browser's console; the server says " + server().troubles());
    }

    /** A browser in which nobody is signed in. {@code zh-CN} or {@code en-US}. */
    protected final void browser(String locale, int width, int height) {
        leave();
        context = Chromium.context(locale);
        page = context.newPage();
        page.setViewportSize(width, height);
        page.onPageError(error -> complaints.add(error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " from " + response.request().method() + " " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4") && !message.text().contains("ERR_INTERNET_DISCONNECTED")) {
                complaints.add(message.text());
            }
        });
    }

    /**
     * Nobody is signed in any more. Scripts and styles stay in the browser's cache, as on any desk; where a page works
     * without the server, and so keeps things of its own, nothing stays.
     */
    private void leave() {
        if (context == null) {
            return;
        }
        context.setOffline(false);
        if (page.isClosed() || !page.evaluate("() => navigator.serviceWorker ? navigator.serviceWorker.getRegistrations().then(all => all.length) : 0").equals(0)) {
            Chromium.forget(context);
        } else {
            List.copyOf(context.pages()).forEach(Page::close);
            context.clearCookies();
        }
        context = null;
    }

    /** Signs in with a demo account, in Chinese, on an office screen. */
    protected final void signIn(String user) {
        signIn(user, CHINESE);
    }

    protected final void signIn(String user, String locale) {
        browser(locale, 1366, 768);
        page.navigate(server().url() + "/signin");
        page.fill("#user", user);
        page.fill("#password", DEMO_PASSWORD);
        page.click("#enter");
        page.waitForURL(url -> !url.contains("/signin"));
    }

    /** Opens a path of the server; gives the HTTP status. */
    protected final int open(String path) {
        int status = page.navigate(server().url() + path).status();
        settled();
        return status;
    }

    /**
     * What a path gives to whoever is signed in, without a page of its own. A connection that the server closes while
     * it lies idle is opened anew, as a browser does.
     */
    protected final APIResponse fetch(String path) {
        return page.request().get(server().url() + path, RequestOptions.create().setMaxRetries(2));
    }

    /** Waits until the scripts of the page have run and none of its own calls to the server is under way. */
    protected final void settled() {
        page.waitForLoadState();
        page.waitForFunction("() => (document.documentElement.classList.contains('k-ready') || !document.querySelector('script[src*=\"pingcha.js\"]'))"
            + " && !(window.PrimeFaces && PrimeFaces.ajax && !PrimeFaces.ajax.Queue.isEmpty())");
    }

    /**
     * Fails where axe-core finds anything serious: every rule in light colours, and contrast, the one rule that colours
     * decide, in dark ones too; in forced colours where something keeps its own, since the system chooses all others.
     * Colours know no language: contrast, the slowest rule by far, and how links stand out are looked at in the language that a
     * page comes in first, in dark and forced colours once a page. The rows of a long list are alike: the first eight speak for them. So does the
     * navigation of one page for that of all, in each language and in each kind of colours. It does not scroll: what stands
     * under the bar at the foot of the screen, which people scroll clear of it, would be too small a target.
     */
    protected final void accessible() {
        LOOKED_AT.add(where());
        page.evaluate("() => document.querySelectorAll('.k-total').forEach(bar => { bar.style.position = 'static'; })");
        look();
        page.evaluate("() => document.querySelectorAll('.k-total').forEach(bar => { bar.style.position = ''; })");
    }

    private void look() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Look all = at("light").withTags(STANDARD);
        assertEquals(List.of(), (isFirstLanguage() ? all : all.withoutColours()).wrong(), () -> page.url() + " in light");
        if (!COLOURS.add(path())) {
            return;
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals(List.of(), at("dark").contrastAlone().wrong(), () -> page.url() + " in dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.ACTIVE));
        if ((Boolean) page.evaluate(KEEPS_ITS_COLOURS)) {
            assertEquals(List.of(), at("forced").contrastAlone().wrong(), () -> page.url() + " in forced colours");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    /** The same, unless a journey has looked at this page in this language already. */
    protected final void accessibleIfNew() {
        if (!LOOKED_AT.contains(where())) {
            accessible();
        }
    }

    private String where() {
        return language() + path();
    }

    private String path() {
        return page.url().replaceFirst("\\?.*", "");
    }

    private String language() {
        return page.getAttribute("html", "lang");
    }

    private boolean isFirstLanguage() {
        return language().equals(FIRST_LANGUAGES.computeIfAbsent(path(), any -> language()));
    }

    private Look at(String colours) {
        Look look = new Look(page, colours).without(FURTHER_ROWS);
        return page.locator(NAVIGATION).count() == 0 || NAVIGATIONS.add(language() + colours) ? look : look.without(NAVIGATION);
    }

    /** Nothing sticks out at the side, at this width. */
    protected final void fits(int width) {
        page.setViewportSize(width, 844);
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertEquals(width, Math.max(width, wide), () -> page.url() + " at " + width);
        page.setViewportSize(1366, 768);
    }

    /** A picture for people to look at, under target/screenshots, where they asked for it by {@code -Dpingcha.pictures=true}. */
    protected final void picture(String name) {
        if (!Boolean.getBoolean("pingcha.pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(true));
    }
}
