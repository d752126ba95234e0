package org.pingcha.interview;

/** Why a chosen call is left out. */
public enum CallHurdle {
    /** Somebody changed it since the list was shown. */
    CHANGED,
    ANSWERED, ENDED, OFF_LIST,
    /** The interviewer assigned this case, and asks nobody about it. */
    OWN_CASE,
    /** It is not within the interviewer's office. */
    OTHER_OFFICE,
    /** Who may be detained is asked through the institution, on a day that is agreed with it one by one. */
    INSTITUTION,
    AFTER_END,
    /** It stands so already. */
    SAME
}
