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
    NOT_OBSERVED;

    /** Whether the item stays out of the sum. */
    public boolean leavesTheSum() {
        return this == NOT_APPLICABLE || this == NOT_OBSERVED;
    }
}
