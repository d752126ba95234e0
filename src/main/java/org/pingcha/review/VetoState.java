package org.pingcha.review;

/** A veto is proposed by one person and counts only when a second one has confirmed it. */
public enum VetoState {
    PROPOSED, CONFIRMED, REJECTED, WITHDRAWN;

    boolean leadsTo(VetoState other) {
        return this == PROPOSED && other != PROPOSED;
    }

    /** Waiting, or in force: the same fact cannot be proposed again. */
    public boolean isStanding() {
        return this == PROPOSED || this == CONFIRMED;
    }
}
