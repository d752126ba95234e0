package org.pingcha.alert;

import java.io.Serializable;

/**
 * Which alerts a list shows.
 *
 * @param rule   what raised it; null for all
 * @param text   words in what it is about, or in the owner's name; null for all
 */
public record AlertFilter(AlertTab tab, AlertRule rule, String text) implements Serializable {
    public static AlertFilter of(AlertTab tab) {
        return new AlertFilter(tab, null, null);
    }
}
