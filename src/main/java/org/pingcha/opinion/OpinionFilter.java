package org.pingcha.opinion;

import java.io.Serializable;
import org.pingcha.web.ListAddress;

/** What the list of opinions is narrowed to; null means any. */
public record OpinionFilter(OpinionState state, AskedOrgan organ, String text) implements Serializable {
    /** What an address asks for. */
    static OpinionFilter read(ListAddress address) {
        return new OpinionFilter(address.constant("state", OpinionState.class), address.constant("organ", AskedOrgan.class), address.text("q"));
    }

    public boolean active() {
        return state != null || organ != null || text != null;
    }
}
