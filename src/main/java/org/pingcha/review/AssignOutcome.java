package org.pingcha.review;

/** Whether a file could be given out, and why not. */
public enum AssignOutcome {
    ASSIGNED,
    /** Somebody has it already, or has marked it. */
    ALREADY_ASSIGNED,
    /** The inspector must not mark it (回避). */
    RECUSED,
    NOT_CLOSED,
    /** No published form is for this kind of case. */
    NO_FORM,
    NOT_FOUND
}
