package org.pingcha.review;

import java.util.EnumSet;
import java.util.Set;

/** Where the marking of one file stands; {@link FileReview} asks it before it moves. */
public enum ReviewState {
    ASSIGNED, IN_PROGRESS, SUBMITTED,
    /** Submitted, and being corrected: the submitted score stands until the correction is submitted. */
    CORRECTING, CANCELLED;

    /** Still somebody's work to do. */
    public static final Set<ReviewState> OPEN = EnumSet.of(ASSIGNED, IN_PROGRESS, CORRECTING);

    /** Has a score that counts. */
    public static final Set<ReviewState> SCORED = EnumSet.of(SUBMITTED, CORRECTING);

    private Set<ReviewState> next() {
        return switch (this) {
            case ASSIGNED -> EnumSet.of(ASSIGNED, IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(ASSIGNED, SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(CORRECTING);
            case CORRECTING -> EnumSet.of(SUBMITTED);
            case CANCELLED -> EnumSet.of(ASSIGNED);
        };
    }

    public boolean leadsTo(ReviewState other) {
        return next().contains(other);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean isScored() {
        return SCORED.contains(this);
    }
}
