package org.pingcha.alert;

import java.util.Arrays;
import java.util.List;
import org.pingcha.rules.RuleKey;

/** What raises an alert; the rule set says whether, and from how much on. The name is also the key of its facts in words. */
public enum AlertRule {
    FIRST_MEETING(false), RETAINER(false),
    /** Hearing over, no record that the file was read. */
    INSPECTION(false),
    FILE(false), QUALIFICATION(false),
    /** A review with a low score, or a confirmed veto. */
    REVIEW(false),
    SATISFACTION(false), COMPLAINTS(false),
    /** The monthly share of fails beyond its control limit. */
    CONTROL(false),
    FULL_MARKS(true), VETO_HINT(true), SAME_TEXT(true), FAST_MARKING(true), ONE_MARK(true), ALL_CONTENT(true), NO_REFUSALS(true),
    /** An office decided many complaints and upheld none. */
    NONE_UPHELD(true),
    /** The same words as the reason of findings in many complaints. */
    SAME_FINDINGS(true);

    private final boolean question;

    AlertRule(boolean question) {
        this.question = question;
    }

    /** Asked about marks, and answered in writing; otherwise somebody has to act. */
    public boolean isQuestion() {
        return question;
    }

    /** Put to whoever gave the marks: nobody answers in their place. Other questions are put to an office. */
    boolean isPersonal() {
        return switch (this) {
            case FULL_MARKS, VETO_HINT, SAME_TEXT, FAST_MARKING, ONE_MARK -> true;
            default -> false;
        };
    }

    /** Those that somebody has to act upon. */
    static List<AlertRule> acted() {
        return Arrays.stream(values()).filter(rule -> !rule.question).toList();
    }

    /** The rule that switches it on. */
    public RuleKey key() {
        return RuleKey.valueOf("ALERT_" + name());
    }

    /** What answers how long there is. */
    RuleKey limit() {
        return question ? RuleKey.ALERT_ANSWER : RuleKey.ALERT_HANDLING;
    }
}
