package org.pingcha.request;

import java.io.Serializable;

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

    public static RequestFilter toAnswer() {
        return new RequestFilter(Side.TO_ANSWER, true, false, null);
    }
}
