package org.pingcha.correction;

/** Where a correction stands; {@link CorrectionAct} holds the arrows, and the database repeats both. */
public enum CorrectionStatus {
    /** The addressee has it on the desk. */
    ORDERED("send", "info"),
    /** Somebody other than who ordered it looks at the answer. */
    ANSWERED("file-edit", "warning"),
    /** The answer was not enough; the addressee has it on the desk again. */
    RETURNED("replay", "info"),
    /** Done as far as one can see; whether it helped, the next cases show. */
    VERIFIED("search", "warning"),
    CLOSED("check-circle", "success"),
    /** A later case showed the same again. */
    REPEATED("exclamation-circle", "danger"),
    WITHDRAWN("undo", "idle");

    private final String icon;
    private final String tone;

    CorrectionStatus(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** Nothing more is done under this order. */
    public boolean isEnded() {
        return this == CLOSED || this == REPEATED || this == WITHDRAWN;
    }

    /** Whether the addressee has to answer by a day. */
    public boolean isAwaitingAnswer() {
        return this == ORDERED || this == RETURNED;
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
