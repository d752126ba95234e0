package org.pingcha.platform;

import java.util.Set;

/** Where a job stands; the arrows below are all there are. */
public enum JobState {
    /** Waits for its time, be it the first try or a further one. */
    PENDING,
    /** A node holds its lease. */
    RUNNING,
    DONE,
    /** Failed for good; an administrator may send it again. */
    DEAD,
    CANCELLED;

    boolean leadsTo(JobState next) {
        return switch (this) {
            case PENDING -> Set.of(PENDING, RUNNING, CANCELLED).contains(next);
            // Running again: the lease of a dead node lapsed and another took the job over.
            case RUNNING -> true;
            case DEAD, CANCELLED -> next == PENDING;
            case DONE -> false;
        };
    }

    /** The tone of its tag. */
    public String tone() {
        return switch (this) {
            case PENDING, CANCELLED -> "idle";
            case RUNNING -> "info";
            case DONE -> "success";
            case DEAD -> "danger";
        };
    }

    /** The icon of its tag. */
    public String icon() {
        return switch (this) {
            case PENDING -> "clock";
            case RUNNING -> "sync";
            case DONE -> "check-circle";
            case DEAD -> "times-circle";
            case CANCELLED -> "ban";
        };
    }
}
