package org.pingcha.complaint;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.pingcha.shared.ChinaTime;
import org.pingcha.testing.BrowserTest;

/** A journey in which officers and approvers handle complaints: what they do on the page of a complaint. */
public abstract class ComplaintJourney extends BrowserTest {
    /** Held by journeys that send complaints or take the next one, since two journeys run at a time. */
    public static final String UNASSIGNED = "complaints without an officer";
    protected static final String TODAY = LocalDate.now(ChinaTime.ZONE).toString();

    protected final void openComplaint(String words) {
        open("/complaint/inbox?tab=OPEN&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        page.locator("#f\\:rows_data a.k-row").first().click();
        page.waitForURL("**/complaint/complaint?**");
        settled();
    }

    /** Opens the form of an act. */
    protected final Locator act(String name) {
        Locator box = page.locator("#act" + name);
        if (box.getAttribute("open") == null) {
            box.locator("> summary").click();
        }
        return box;
    }

    /** Sends the form of an act and waits for the page to be read anew. */
    protected final void send(String name) {
        send(name, "go");
    }

    protected final void send(String name, String button) {
        page.locator("#f" + name + "\\:" + button).click();
        page.waitForURL("**did=*");
        settled();
    }

    protected final void write(String name, String words) {
        act(name).locator("textarea").last().fill(words);
    }

    protected final String status() {
        return page.locator(".k-head .ui-tag").last().innerText().strip();
    }

    protected final void propose(String finding, String outcome, String reasoning) {
        Locator form = act("PROPOSE");
        form.locator("select").first().selectOption(finding);
        form.locator("textarea").first().fill("会见登记与陈述一致");
        form.locator("label", new Locator.LocatorOptions().setHasText(outcome)).last().click();
        form.locator("textarea").last().fill(reasoning);
        send("PROPOSE");
    }

    /** Two officers, of whom the one signed in is one. */
    protected final void investigate() {
        Locator people = act("INVESTIGATE");
        people.locator("label", new Locator.LocatorOptions().setHasText("许文博")).last().click();
        people.locator("label", new Locator.LocatorOptions().setHasText("顾行之")).last().click();
        send("INVESTIGATE");
    }

    /** The reply goes out: written with a number, then told today. */
    protected final void writeAndTell() {
        page.locator(".k-letter button").first().click();
        page.waitForURL("**did=WRITE");
        settled();
        act("TELL").locator("input[type=date]").fill(TODAY);
        send("TELL");
    }
}
