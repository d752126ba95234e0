package org.pingcha.complaint;

/** What follows from a complaint; the column of the official annual report that it counts in is its group. */
public enum Outcome {
    /** Criticism and education (批评教育). */
    ADMONITION(7),
    /** Circulated criticism (通报批评). */
    CIRCULATED_CRITICISM(7),
    /** An order to correct until a day (责令限期整改). */
    DATED_CORRECTION(7),
    /** For penalty, bar discipline or disciplinary sanction, to whoever is competent (移送). */
    REFER(6),
    /** Not proven or not verifiable: no action, and the reply says why. */
    NO_ACTION(8);

    private final int reportColumn;

    Outcome(int reportColumn) {
        this.reportColumn = reportColumn;
    }

    /** Column 6, 7 or 8 of the official annual report. */
    public int reportColumn() {
        return reportColumn;
    }
}
