package org.pingcha.scoring;

/** What a file's quality is called, best first. */
public enum Grade {
    EXCELLENT, GOOD, PASS, FAIL;

    /** This grade, but never better than the ceiling. */
    public Grade atBest(Grade ceiling) {
        return ordinal() < ceiling.ordinal() ? ceiling : this;
    }
}
