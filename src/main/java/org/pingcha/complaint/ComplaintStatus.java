package org.pingcha.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a complaint stands; {@link ComplaintAct} holds the arrows, and the database repeats both. */
public enum ComplaintStatus {
    /** Registered, not yet decided whether it is taken up. */
    RECEIVED("inbox", "info"),
    /** The complainant was told once what is missing; the time for deciding stands still. */
    AWAITING_SUPPLEMENT("pause-circle", "idle"),
    ACCEPTED("check", "info"),
    INVESTIGATING("search", "info"),
    /** Findings and outcome are before the approver. */
    PROPOSED("file-edit", "info"),
    /** Decided, and somebody is still to be told. */
    APPROVED("send", "warning"),
    /** Every complainant has the reply. */
    REPLIED("check-circle", "success"),
    /** A complainant went to reconsideration or to court. */
    UNDER_REMEDY("replay", "warning"),
    NOT_ACCEPTED("ban", "warning"),
    TRANSFERRED_OUT("arrow-right", "warning"),
    /** Handled with another one, its master; can be undone. */
    MERGED("link", "idle"),
    WITHDRAWN("undo", "idle"),
    ARCHIVED("folder", "idle");

    /** Nothing is left to do. */
    static final Set<ComplaintStatus> ENDED = EnumSet.of(ARCHIVED, MERGED);
    static final Set<ComplaintStatus> OPEN = EnumSet.complementOf(EnumSet.copyOf(ENDED));

    private final String icon;
    private final String tone;

    ComplaintStatus(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** The name of its icon in PrimeIcons. */
    public String icon() {
        return icon;
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }
}
