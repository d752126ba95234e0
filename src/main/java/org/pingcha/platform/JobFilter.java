package org.pingcha.platform;

import java.io.Serializable;

/** What the list of jobs is narrowed to; null means any. */
public record JobFilter(JobState state, String kind) implements Serializable {
    public static JobFilter all() {
        return new JobFilter(null, null);
    }

    public boolean active() {
        return state != null || kind != null;
    }
}
