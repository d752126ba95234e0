package org.pingcha.register;

/** What makes a case special, as a filter. */
public enum CaseMark {
    MINOR("c.flags.minor = true"),
    DISABLED("c.flags.disabled = true"),
    LIFE_OR_DEATH("c.flags.lifeOrDeath = true"),
    FAST_TRACK("c.flags.fastTrack = true"),
    PLEA_LENIENCY("c.flags.pleaLeniency = true"),
    CROSS_REGION("(c.regions.handled is not null or c.regions.tried is not null or c.regions.supervised is not null)");

    private final String condition;

    CaseMark(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
