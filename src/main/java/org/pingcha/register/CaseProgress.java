package org.pingcha.register;

/** How far a case is, by its dates: still open, closed, or closed and its file handed in. */
public enum CaseProgress {
    OPEN("c.dates.closedOn is null"),
    CLOSED("c.dates.closedOn is not null and c.dates.filedOn is null"),
    FILED("c.dates.filedOn is not null");

    private final String condition;

    CaseProgress(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Where a case with these dates stands. */
    public static CaseProgress of(CaseDates dates) {
        return dates.filedOn() != null ? FILED : dates.closedOn() != null ? CLOSED : OPEN;
    }
}
