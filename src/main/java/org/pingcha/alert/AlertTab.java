package org.pingcha.alert;

/** The views of the list. */
public enum AlertTab {
    /** What this person took, or is asked. */
    MINE("a.endedOn is null and a.ownerId = :me"),
    OPEN("a.endedOn is null and a.rule in :acts"),
    OVERDUE("a.endedOn is null and a.dueOn < :today"),
    QUESTIONS("a.endedOn is null and a.rule not in :acts"),
    ENDED("a.endedOn is not null");

    private final String condition;

    AlertTab(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
