package org.pingcha.practice;

/** What is recorded. */
public enum RecordKind {
    /** A paper or a step was approved within the firm before it went out. */
    APPROVAL("verified"),
    /** A major or difficult case was discussed by several. */
    DISCUSSION("users"),
    /** An experienced lawyer guided a young one. */
    MENTORING("book");

    private final String icon;

    RecordKind(String icon) {
        this.icon = icon;
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }
}
