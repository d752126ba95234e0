package org.pingcha.trial;

/** What an observer found. Each of them is a visit; what could not be seen is not rated. */
public enum VisitOutcome {
    HELD(HearingStatus.HELD),
    /** Attended over the network. */
    ONLINE(HearingStatus.HELD),
    ADJOURNED(HearingStatus.ADJOURNED),
    CLOSED_TO_PUBLIC(HearingStatus.CLOSED),
    NOT_HELD(HearingStatus.NOT_HELD);

    private final HearingStatus status;

    VisitOutcome(HearingStatus status) {
        this.status = status;
    }

    /** What the hearing has become by it. */
    public HearingStatus status() {
        return status;
    }

    /** Whether there was something to see and to rate. */
    public boolean isSeen() {
        return this == HELD || this == ONLINE;
    }
}
