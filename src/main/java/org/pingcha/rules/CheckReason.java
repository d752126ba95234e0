package org.pingcha.rules;

/** Why a check came out as it did; the page says it in words. */
public enum CheckReason {
    /** Happened within the limit. */
    IN_TIME,
    /** Happened after the last day. */
    LATE,
    /** Has not happened, and there is still time. */
    RUNNING,
    /** Has not happened, and the last day is over. */
    OVERDUE,
    /** What the period counts from has not happened, or is not recorded. */
    NOT_STARTED,
    /** Is recorded before what the period counts from: one of the two dates cannot be right. */
    BEFORE_START,
    /** The handler has what the rule asks for. */
    QUALIFIED,
    /** The handler has not. */
    NOT_QUALIFIED,
    /** The record does not say. */
    NOT_RECORDED,
    /** The rule does not reach such cases. */
    OUT_OF_REACH
}
