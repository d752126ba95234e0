package org.pingcha.alert;

/** Where an alert stands; {@link AlertAct} holds the arrows, and the database repeats both. */
public enum AlertStatus {
    OPEN("exclamation-circle", "danger"),
    /** Somebody deals with it. */
    TAKEN("user", "warning"),
    /** Something was done. */
    ACTED("check-circle", "success"),
    /** A question, and its answer is there. */
    ANSWERED("comment", "success"),
    /** With a reason. */
    DISMISSED("times-circle", "idle"),
    /** What it was about is in order by now. */
    MENDED("check", "success");

    private final String icon;
    private final String tone;

    AlertStatus(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public boolean isEnded() {
        return this != OPEN && this != TAKEN;
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
