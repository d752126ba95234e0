package org.pingcha.interview;

/** What is done to many calls at once. */
public enum CallAct {
    ASSIGN, PLAN,
    /** Nobody calls any more; it still counts as not answered. */
    TAKE_OFF,
    PUT_BACK
}
