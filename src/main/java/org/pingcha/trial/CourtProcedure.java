package org.pingcha.trial;

/** How the court tries it: 普通、简易、速裁. */
public enum CourtProcedure {
    ORDINARY, SUMMARY, FAST_TRACK
}
