package org.pingcha.alert;

import java.io.Serializable;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.web.ListAddress;

/**
 * Which alerts a list shows.
 *
 * @param rule   what raised it; null for all
 * @param text   words in what it is about, or in the owner's name; null for all
 */
public record AlertFilter(AlertTab tab, AlertRule rule, String text) implements Serializable {
    /** What an address asks for; a reviewer begins with what is asked of them. */
    static AlertFilter read(ListAddress address, Actor reader) {
        AlertTab tab = address.constant("tab", AlertTab.class);
        return new AlertFilter(tab == null ? isReviewer(reader) ? AlertTab.MINE : AlertTab.OPEN : tab, address.constant("rule", AlertRule.class), address.text("q"));
    }

    /** Whether somebody has questions to answer, and no office's alerts. */
    static boolean isReviewer(Actor actor) {
        return !actor.is(Role.MANAGER) && !actor.is(Role.AUDITOR);
    }

    public static AlertFilter of(AlertTab tab) {
        return new AlertFilter(tab, null, null);
    }
}
