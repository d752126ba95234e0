package org.pingcha.trial;

/** Where an observer's log stands. */
public enum ObservationState {
    ASSIGNED("calendar", "idle"), BEGUN("pencil", "info"), SUBMITTED("check-circle", "success"), WITHDRAWN("ban", "idle");

    private final String icon;
    private final String tone;

    ObservationState(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** Whether the observer can still write. */
    public boolean isOpen() {
        return this == ASSIGNED || this == BEGUN;
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
