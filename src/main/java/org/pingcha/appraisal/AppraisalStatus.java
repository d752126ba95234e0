package org.pingcha.appraisal;

/** Where an appraisal stands; {@link AppraisalAct} holds the arrows, and the database repeats both. */
public enum AppraisalStatus {
    /** Figures can be worked out again. */
    DRAFT("file-edit", "warning"),
    /** A second person found the figures right. */
    REVIEWED("eye", "info"),
    /** Signed: the figures stay as they are. */
    FROZEN("lock", "info"),
    SENT("send", "success"),
    WITHDRAWN("undo", "idle");

    private final String icon;
    private final String tone;

    AppraisalStatus(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** Whether it was signed and still stands. */
    public boolean isSigned() {
        return this == FROZEN || this == SENT;
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
