package org.pingcha.trial;

/** What became of a hearing. Entered as scheduled; how it ended is final, and its continuation is a hearing of its own. */
public enum HearingStatus {
    SCHEDULED("calendar", "info"),
    HELD("check-circle", "success"),
    /** Put off; the next date is entered as another hearing. */
    ADJOURNED("clock", "warning"),
    NOT_HELD("ban", "idle"),
    /** Closed to the public when it began. */
    CLOSED("lock", "idle");

    private final String icon;
    private final String tone;

    HearingStatus(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    boolean leadsTo(HearingStatus next) {
        return this == SCHEDULED && next != SCHEDULED;
    }

    public boolean isOpen() {
        return this == SCHEDULED;
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }
}
