package org.pingcha.correction;

/** The views of the list: what has to be done next, by whom. */
public enum CorrectionTab {
    /** The addressee has to answer. */
    OPEN("c.status in (org.pingcha.correction.CorrectionStatus.ORDERED, org.pingcha.correction.CorrectionStatus.RETURNED)"),
    /** Of those, the late ones. */
    OVERDUE(OPEN.condition + " and c.dueOn < :today"),
    VERIFY("c.status = org.pingcha.correction.CorrectionStatus.ANSWERED"),
    /** Cases are waited for or looked at, or one showed the same again and no new order followed. */
    CHECK("(c.status = org.pingcha.correction.CorrectionStatus.VERIFIED or c.status = org.pingcha.correction.CorrectionStatus.REPEATED"
        + " and not exists (select n from CorrectiveAction n where n.repeats = c))"),
    ENDED("c.endedOn is not null");

    private final String condition;

    CorrectionTab(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
