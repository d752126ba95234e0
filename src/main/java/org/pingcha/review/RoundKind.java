package org.pingcha.review;

/** Where the files of a round come from. */
public enum RoundKind {
    /** Given out or taken all year long; one per office and year. */
    STANDING,
    /** Drawn from the closed cases of a period. */
    SAMPLED,
    /** Chosen for a purpose: minors, first cases of a handler, … */
    SPECIAL
}
