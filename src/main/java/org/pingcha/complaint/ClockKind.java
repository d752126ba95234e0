package org.pingcha.complaint;

import org.pingcha.rules.RuleKey;

/** The clocks of a complaint, each with the rule that names its limit. */
public enum ClockKind {
    ACCEPTANCE(RuleKey.COMPLAINT_ACCEPTANCE), DECISION(RuleKey.COMPLAINT_DECISION), REPLY(RuleKey.COMPLAINT_REPLY),
    /** The complainant's own time for a supplement. */
    SUPPLEMENT(RuleKey.COMPLAINT_SUPPLEMENT),
    /** The office's own shorter limits for what is urgent. */
    URGENT_ACCEPTANCE(RuleKey.URGENT_ACCEPTANCE), URGENT_DECISION(RuleKey.URGENT_DECISION);

    private final RuleKey rule;

    ClockKind(RuleKey rule) {
        this.rule = rule;
    }

    public RuleKey rule() {
        return rule;
    }

    /** Whether the law sets it, and not the office. */
    public boolean isLegal() {
        return this == ACCEPTANCE || this == DECISION || this == REPLY;
    }
}
