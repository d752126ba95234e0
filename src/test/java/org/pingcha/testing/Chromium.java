package org.pingcha.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the journeys, one for each thread that runs them, since Playwright is bound to its thread. The shell
 * comes first: the same engine without a browser's own windows, which cost more than the pages. Where none is installed
 * the journeys are skipped and say how to get one.
 */
final class Chromium {
    static final String HOW_TO = "No Chromium found: install Debian's packages chromium-headless-shell and fonts-noto-cjk, or set PINGCHA_CHROMIUM to its path";
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);
    private static final ThreadLocal<Map<String, BrowserContext>> CONTEXTS = ThreadLocal.withInitial(HashMap::new);

    private Chromium() {
    }

    static Optional<Path> path() {
        return Stream.of(System.getenv("PINGCHA_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .filter(candidate -> candidate != null && Files.isExecutable(Path.of(candidate)))
            .map(Path::of).findFirst();
    }

    /** This thread's browser in a language, with what it has cached; whoever had it before has cleared away what was theirs. */
    static BrowserContext context(String locale) {
        return CONTEXTS.get().computeIfAbsent(locale, language -> BROWSER.get()
            .newContext(new Browser.NewContextOptions().setLocale(language).setAcceptDownloads(true)));
    }

    /** Ends it, with all that it has. */
    static void forget(BrowserContext context) {
        CONTEXTS.get().values().remove(context);
        context.close();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(path().orElseThrow())
            .setArgs(List.of("--no-sandbox", "--renderer-process-limit=1", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                // A page lives for seconds: what the optimising compilers would spend is never earned back, as on the server.
                "--js-flags=--no-opt --no-maglev")));
    }
}
