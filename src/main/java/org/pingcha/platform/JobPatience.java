package org.pingcha.platform;

import java.time.Duration;

/**
 * For how long a job that fails is tried again: after ten seconds, then after four times as long each time, from the
 * seventh try on every six hours.
 */
public enum JobPatience {
    /** Eight tries, about ten hours: what fails by our own fault. */
    HOURS(8),
    /** Sixty-four tries, more than fourteen days: what waits for somebody else's server, which may be off over a holiday week. */
    WEEKS(64);

    private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
    private static final Duration LONGEST_DELAY = Duration.ofHours(6);

    private final int most;

    JobPatience(int most) {
        this.most = most;
    }

    /** How often at most. */
    public int most() {
        return most;
    }

    boolean isOver(int attempts) {
        return attempts >= most;
    }

    /** How long to wait after that many tries; at least one. */
    public Duration delayAfter(int attempts) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << 2 * Math.min(attempts - 1, 10));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /** How long it tries: an outage that begins right after the first try and is shorter than this is survived. */
    public Duration survives() {
        Duration all = Duration.ZERO;
        for (int attempts = 1; attempts < most; attempts++) {
            all = all.plus(delayAfter(attempts));
        }
        return all;
    }
}
