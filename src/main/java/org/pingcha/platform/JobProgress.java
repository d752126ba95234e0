package org.pingcha.platform;

import java.io.Serializable;

/**
 * How far a job is, for who asked for it.
 *
 * @param note   message key of what is being done, or null
 * @param error  message key of why the last try failed, or null
 * @param result what came of it, as its handler wrote it, or null
 */
public record JobProgress(String kind, JobState state, long done, long total, String note, String error, String reference,
                          String result) implements Serializable {
    /** Whether nothing more will happen by itself. */
    public boolean over() {
        return state != JobState.PENDING && state != JobState.RUNNING;
    }
}
