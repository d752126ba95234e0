package org.pingcha.opinion;

/** Why a chosen case gets no letter. */
public enum LetterHurdle {
    /** Somebody changed the case since the list was shown. */
    CHANGED,
    /** The register names no organ before which it ran. */
    NO_ORGAN,
    /** The organ's name does not tell which of the five forms is its; one by one, somebody chooses. */
    UNKNOWN_KIND,
    /** That organ is being asked already. */
    OPEN,
    ANSWERED
}
