package org.pingcha.alert;

import java.io.Serializable;
import org.pingcha.register.CaseType;

/**
 * Which cases a list shows.
 *
 * @param type null for all
 * @param text words in the case number, the cause, the handler's or the firm's name; null for all
 */
public record WatchFilter(WatchTab tab, CaseType type, String text) implements Serializable {
}
