package org.pingcha.survey;

import java.io.Serializable;

/**
 * What a link or an invitation opens.
 *
 * @param state     whether it opens anything
 * @param office    who asks; null where the link is unknown
 * @param anonymous whether the campaign promised to keep answers and names apart
 * @param trial     a test, which reaches no figure
 */
public record Door(State state, String office, boolean anonymous, boolean trial) implements Serializable {
    /** What whoever holds the link is told. */
    public enum State {
        OPEN,
        /** It was answered, or refused. */
        DONE,
        /** As many as are wanted have answered. */
        FULL,
        /** Over, or never there: the two look alike. */
        CLOSED
    }

    static final Door NOWHERE = new Door(State.CLOSED, null, false, false);

    static Door of(State state, Campaign campaign, boolean trial) {
        return new Door(state, campaign.office().name(), campaign.isAnonymous(), trial);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
