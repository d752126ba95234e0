package org.pingcha.appraisal;

/** What is proposed for a handler. */
public enum Measure {
    /** Given cases before others. */
    PREFER("star", "success"), TRAIN("book", "warning"),
    /** Given no cases for a time. */
    PAUSE("pause", "danger");

    private final String icon;
    private final String tone;

    Measure(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
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
