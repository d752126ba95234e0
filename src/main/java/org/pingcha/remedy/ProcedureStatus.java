package org.pingcha.remedy;

import java.util.EnumSet;
import java.util.Set;

/** Where a procedure stands; {@link ProcedureAct} holds the arrows, and the database repeats both. */
public enum ProcedureStatus {
    RECEIVED("inbox", "info"),
    /** One person has given an opinion; another one decides. */
    REVIEWED("file-edit", "info"),
    /** Another handler was put on the case; the steps of the notice are under way. */
    GRANTED("check", "warning"),
    REFUSED("ban", "idle"),
    /** The objection is right: the agency must give aid, or go on giving it, by a day. */
    UPHELD("check", "warning"),
    REJECTED("ban", "idle"),
    /** Everything that was ordered is done. */
    CARRIED_OUT("check-circle", "success"),
    WITHDRAWN("undo", "idle");

    /** Nothing is left to do. */
    static final Set<ProcedureStatus> ENDED = EnumSet.of(REFUSED, REJECTED, CARRIED_OUT, WITHDRAWN);

    private final String icon;
    private final String tone;

    ProcedureStatus(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether the decision is still to come. */
    public boolean isUndecided() {
        return this == RECEIVED || this == REVIEWED;
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
