package org.pingcha.rules;

/** The checks that a case's dates and flags answer. */
public enum CheckCode {
    RETAINER_IN_TIME(RuleKey.RETAINER_AFTER_ASSIGNMENT),
    FIRST_MEETING_IN_TIME(RuleKey.FIRST_MEETING_AFTER_ASSIGNMENT),
    FILE_IN_TIME(RuleKey.FILE_AFTER_CLOSING),
    HANDLER_FOR_LIFE_OR_DEATH(RuleKey.PRACTICE_FOR_LIFE_OR_DEATH),
    HANDLER_FOR_MINOR(RuleKey.HANDLER_FOR_MINORS);

    private final RuleKey rule;

    CheckCode(RuleKey rule) {
        this.rule = rule;
    }

    public RuleKey rule() {
        return rule;
    }
}
