package org.pingcha.complaint;

/** What the inquiry found of one matter. */
public enum Finding {
    SUBSTANTIATED("check-circle", "danger"), PARTLY("check", "warning"), UNFOUNDED("times", "idle"),
    /** It cannot be verified. */
    UNVERIFIABLE("question-circle", "idle"),
    /** The complaint was made up. */
    BOGUS("ban", "idle");

    private final String icon;
    private final String tone;

    Finding(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public String icon() {
        return icon;
    }

    public String tone() {
        return tone;
    }

    /** Whether something of it is true. */
    public boolean isUpheld() {
        return this == SUBSTANTIATED || this == PARTLY;
    }
}
