package org.pingcha.trial;

import java.util.Optional;
import org.pingcha.rules.RuleKey;

/** Why a hearing is attended. */
public enum PlanReason {
    /** Drawn by lot. */
    SHARE(RuleKey.ATTENDANCE_SHARE),
    /** Its handler's first legal-aid case. */
    FIRST(RuleKey.ATTEND_FIRST_CASE),
    GROUP(RuleKey.ATTEND_GROUP_CASE),
    MAJOR(RuleKey.ATTEND_MAJOR_CASE),
    /** No rule asks for it; somebody chose it. */
    CHOSEN(null);

    private final RuleKey rule;

    PlanReason(RuleKey rule) {
        this.rule = rule;
    }

    /** The rule that asks for it; empty where none does. */
    public Optional<RuleKey> rule() {
        return Optional.ofNullable(rule);
    }
}
