package org.pingcha.scoring;

/** Where a unit lies in a funnel. */
public enum FunnelPlace {
    FAR_BELOW, BELOW, INSIDE, ABOVE, FAR_ABOVE;

    /** Whether it is a question to somebody at all. */
    public boolean isOutside() {
        return this != INSIDE;
    }

    /** Beyond the 99.8 % limits. */
    public boolean isFar() {
        return this == FAR_BELOW || this == FAR_ABOVE;
    }
}
