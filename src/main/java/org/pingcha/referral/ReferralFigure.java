package org.pingcha.referral;

/** A column of the figures, and the condition on a referral that makes the list behind it. */
public enum ReferralFigure {
    REFERRED("r.rounds > 0"),
    ACCEPTED(event("ACCEPT")),
    RETURNED(event("RETURN")),
    DECIDED("r.verdict.decidedOn is not null"),
    PENALISED("r.verdict.outcome = org.pingcha.referral.DecisionOutcome.PENALTY");

    private final String condition;

    ReferralFigure(String condition) {
        this.condition = condition;
    }

    private static String event(String act) {
        return "exists (select 1 from ReferralEvent e where e.referral = r and e.act = org.pingcha.referral.ReferralAct." + act + ")";
    }

    /** JPQL on the alias {@code r}. */
    String condition() {
        return condition;
    }
}
