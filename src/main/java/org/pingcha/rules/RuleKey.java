package org.pingcha.rules;

/** The questions that a rule answers. */
public enum RuleKey {
    /** Lowest scores of the grades. */
    GRADE_EXCELLENT, GRADE_GOOD, GRADE_PASS,
    /** A score needs this many applicable points. */
    MINIMUM_APPLICABLE_POINTS,
    /** From assignment to the signed retainer. */
    RETAINER_AFTER_ASSIGNMENT,
    /** From assignment to the first meeting with the recipient. */
    FIRST_MEETING_AFTER_ASSIGNMENT,
    /** From closing to handing in the file. */
    FILE_AFTER_CLOSING,
    /** Practice that a handler needs where life imprisonment or death threatens. */
    PRACTICE_FOR_LIFE_OR_DEATH,
    /** A minor's handler is acquainted with minors; no amount. */
    HANDLER_FOR_MINORS,
    /** From a question on a file to the agency's answer. */
    QUESTION_ANSWER,
    /** Before that is due, a reminder goes out. */
    QUESTION_REMINDER_BEFORE,
    /** After it was due, the question goes one level up. */
    QUESTION_ESCALATION_AFTER,
    /** From giving out a file to its submitted review. */
    REVIEW_AFTER_ASSIGNMENT,
    /** Without an entry for this long, a begun review counts as idle. */
    REVIEW_IDLE,
    /** Confidence of the intervals beside figures. */
    CONFIDENCE_LEVEL
}
