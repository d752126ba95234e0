package org.pingcha.request;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.web.ListAddress;

/**
 * Which requests a list shows.
 *
 * @param side    asked of this person's firm or agencies, or asked by their office
 * @param open    open ones, or those that ended
 * @param overdue of the open ones, those whose day has passed alone
 * @param text    words in the question or in what it is about; null for all
 */
public record RequestFilter(Side side, boolean open, boolean overdue, String text) implements Serializable {
    /** Which end of the requests. */
    public enum Side { TO_ANSWER, ASKED }

    /** The views of the desk that somebody has, by their names in an address; the first is where they begin. */
    static List<String> tabs(Actor reader) {
        List<String> tabs = new ArrayList<>();
        if (reader.is(Role.FIRM) || reader.is(Role.MANAGER)) {
            tabs.addAll(List.of("open", "done"));
        }
        if (!reader.is(Role.FIRM)) {
            tabs.addAll(List.of("asked", "askedDone"));
        }
        return tabs;
    }

    /** What an address asks for. */
    static RequestFilter read(ListAddress address, Actor reader) {
        List<String> tabs = tabs(reader);
        String asked = address.text("tab");
        String tab = tabs.contains(asked) ? asked : tabs.get(0);
        boolean open = !tab.endsWith("one");
        return new RequestFilter(tab.startsWith("asked") ? Side.ASKED : Side.TO_ANSWER, open, open && "true".equals(address.text("overdue")), address.text("q"));
    }

    /** The view of the desk that it stands in. */
    String tab() {
        return side == Side.ASKED ? open ? "asked" : "askedDone" : open ? "open" : "done";
    }

    public static RequestFilter toAnswer() {
        return new RequestFilter(Side.TO_ANSWER, true, false, null);
    }
}
