package org.pingcha.notice;

import java.io.Serializable;

/** What the list of messages is narrowed to; null means any. */
public record NoticeFilter(NoticeState state, NoticeChannel channel) implements Serializable {
    public boolean active() {
        return state != null || channel != null;
    }
}
