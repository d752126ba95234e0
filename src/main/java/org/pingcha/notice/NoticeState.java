package org.pingcha.notice;

import java.util.Set;

/** Where a notice stands; the arrows below are all there are. */
public enum NoticeState {
    /** Waits for its time, or for a further try. */
    WAITING,
    /** The mail server or the gateway took it, or it lies on somebody's desk. */
    SENT,
    /** Refused, or tried for too long; a person may send it again. */
    DEAD,
    /** Whom it was for wants no such messages. */
    STOPPED,
    /** What it would have told no longer holds. */
    WITHDRAWN;

    boolean leadsTo(NoticeState next) {
        return switch (this) {
            case WAITING -> next != WAITING;
            case DEAD -> Set.of(WAITING, WITHDRAWN).contains(next);
            case SENT, STOPPED, WITHDRAWN -> false;
        };
    }

    /** The tone of its tag. */
    public String tone() {
        return switch (this) {
            case WAITING -> "info";
            case SENT -> "success";
            case DEAD -> "danger";
            case STOPPED, WITHDRAWN -> "idle";
        };
    }

    /** The icon of its tag. */
    public String icon() {
        return switch (this) {
            case WAITING -> "clock";
            case SENT -> "check-circle";
            case DEAD -> "times-circle";
            case STOPPED -> "ban";
            case WITHDRAWN -> "undo";
        };
    }
}
