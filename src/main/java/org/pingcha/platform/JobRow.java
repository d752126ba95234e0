package org.pingcha.platform;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A job on the administrator's list. */
public record JobRow(UUID uuid, String kind, JobState state, int attempts, Instant nextTryAt, String lastError, String errorReference,
                     long done, long total, boolean cancelRequested, String requesterName, Instant createdAt, Instant finishedAt,
                     long version) implements Serializable {
    /** The key of the kind's name, in the bundle of its room. */
    public String kindKey() {
        return kind.replaceFirst("\\.", ".job.");
    }

    public boolean mayCancel() {
        return !cancelRequested && (state == JobState.PENDING || state == JobState.RUNNING);
    }

    public boolean mayResend() {
        return state == JobState.DEAD || state == JobState.CANCELLED || state == JobState.PENDING && attempts > 0;
    }
}
