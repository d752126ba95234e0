package org.pingcha.monitor;

/** Which files count as hits in funnels and charts of shares. */
public enum Measure {
    /** Neither excellent nor good. */
    BELOW_GOOD,
    /** Failed. */
    FAILED;

    long hits(Sample sample) {
        return this == FAILED ? sample.fails() : sample.n() - sample.good();
    }
}
