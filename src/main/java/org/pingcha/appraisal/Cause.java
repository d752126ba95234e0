package org.pingcha.appraisal;

/** The fact from which a measure is proposed. */
public enum Cause {
    PENALTY, FAILED, FOUND_AGAIN, LOW_SCORE, HIGH_SCORE
}
