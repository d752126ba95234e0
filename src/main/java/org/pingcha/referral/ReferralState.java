package org.pingcha.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands; {@link ReferralAct} holds the arrows, and the database repeats both. */
public enum ReferralState {
    /** Opened by a decision; the dossier is to be completed and signed. */
    PROPOSED("file-edit", "info"),
    /** Signed by the first of two people. */
    SUBMITTED("pencil", "info"),
    /** Signed by both and on its way to the bureau. */
    SENT("send", "info"),
    /** The bureau has it, and is to accept or return it. */
    RECEIVED("inbox", "info"),
    /** The bureau has opened a penalty case. */
    ACCEPTED("folder-open", "warning"),
    /** The bureau wants it completed. */
    RETURNED("replay", "warning"),
    DECIDED("hammer", "success"),
    /** Decided anew after reconsideration or litigation. */
    RECONSIDERED("sync", "success"),
    CLOSED("check-circle", "idle"),
    /** The office does not refer it after all. */
    WITHDRAWN("undo", "idle");

    /** In the hands of the office that refers. */
    static final Set<ReferralState> AT_OFFICE = EnumSet.of(PROPOSED, SUBMITTED, RETURNED);
    /** In the hands of the bureau. */
    static final Set<ReferralState> AT_BUREAU = EnumSet.of(SENT, RECEIVED, ACCEPTED);
    static final Set<ReferralState> ENDED = EnumSet.of(CLOSED, WITHDRAWN);

    private final String icon;
    private final String tone;

    ReferralState(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether the office can still change the dossier. */
    public boolean isOpenToOffice() {
        return this == PROPOSED || this == RETURNED;
    }

    /** Whether a decision on it stands. */
    public boolean isDecided() {
        return this == DECIDED || this == RECONSIDERED || this == CLOSED;
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }
}
