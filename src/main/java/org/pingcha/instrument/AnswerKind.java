package org.pingcha.instrument;

/** What was answered to an item. */
public enum AnswerKind {
    /** Not answered yet. */
    NONE,
    /** Points: nothing to deduct. */
    FULL,
    /** Points: less what the deductions take. */
    DEDUCTED,
    /** Any other kind of item: a value was given. */
    VALUE,
    /** The item does not apply to this subject; it leaves the sum. */
    NOT_APPLICABLE,
    /** It applies but could not be seen; it leaves the sum. */
    NOT_OBSERVED,
    /** A person was asked and does not know or does not remember; it leaves the sum. */
    NOT_CLEAR,
    /** A person was asked and would rather not say; it leaves the sum. */
    REFUSED;

    /** Whether the item stays out of the sum. */
    public boolean leavesTheSum() {
        return this == NOT_APPLICABLE || this == NOT_OBSERVED || isDeclined();
    }

    /** Whether somebody was asked and gave no answer. */
    public boolean isDeclined() {
        return this == NOT_CLEAR || this == REFUSED;
    }
}
