package org.pingcha.opinion;

import java.io.Serializable;

/** What the list of opinions is narrowed to; null means any. */
public record OpinionFilter(OpinionState state, AskedOrgan organ, String text) implements Serializable {
    public boolean active() {
        return state != null || organ != null || text != null;
    }
}
