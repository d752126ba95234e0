package org.pingcha.opinion;

/** Where the asking of an opinion stands. */
public enum OpinionState {
    ASKED, ANSWERED,
    /** Nobody answered until the link ran out; never counted as satisfied. Paper that comes later still answers it. */
    NO_REPLY, WITHDRAWN;

    boolean leadsTo(OpinionState next) {
        return this == ASKED ? next != ASKED : this == NO_REPLY && next == ANSWERED;
    }

    /** The tone of its tag. */
    public String tone() {
        return switch (this) {
            case ASKED -> "info";
            case ANSWERED -> "success";
            case NO_REPLY -> "warning";
            case WITHDRAWN -> "idle";
        };
    }

    /** The icon of its tag. */
    public String icon() {
        return switch (this) {
            case ASKED -> "clock";
            case ANSWERED -> "check-circle";
            case NO_REPLY -> "minus-circle";
            case WITHDRAWN -> "undo";
        };
    }
}
