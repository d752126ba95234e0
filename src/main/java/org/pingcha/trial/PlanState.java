package org.pingcha.trial;

/** Where a hearing that a rule asks for stands in the plan. */
public enum PlanState {
    /** To come, and nobody attends the case yet. */
    DUE("clock", "warning", "g.status = org.pingcha.trial.HearingStatus.SCHEDULED and g.startsAt >= :today and not " + PlanQueries.CASE_TAKEN),
    PLANNED("calendar", "info", "exists (select 1 from TrialObservation b where b.hearing = g and b.state in (org.pingcha.trial.ObservationState.ASSIGNED,"
        + " org.pingcha.trial.ObservationState.BEGUN)) and not " + PlanQueries.ATTENDED),
    ATTENDED("check-circle", "success", PlanQueries.ATTENDED),
    /** Over, and nobody attended the case. */
    MISSED("exclamation-circle", "danger", "g.startsAt < :today and not " + PlanQueries.CASE_TAKEN);

    private final String icon;
    private final String tone;
    private final String condition;

    PlanState(String icon, String tone, String condition) {
        this.icon = icon;
        this.tone = tone;
        this.condition = condition;
    }

    String condition() {
        return condition;
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
