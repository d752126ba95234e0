package org.pingcha.notice;

/** How a notice reaches somebody. */
public enum NoticeChannel {
    MAIL, SMS,
    /** On the page of a person who signs in here. */
    DESK;

    /** The icon beside its name. */
    public String icon() {
        return switch (this) {
            case MAIL -> "envelope";
            case SMS -> "comments";
            case DESK -> "bell";
        };
    }
}
