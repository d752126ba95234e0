package org.pingcha.survey;

import java.util.EnumSet;
import java.util.Set;

/** Where an invitation stands; the last ones are its outcome, in the sense of AAPOR's Standard Definitions. */
public enum InvitationStatus {
    /** Chosen; nothing was sent yet. */
    DRAWN,
    /** A link or a letter is on its way. */
    SENT,
    /** Some questions are answered. */
    STARTED,
    COMPLETE, REFUSED,
    /** Tried often enough, at different times of the day, and reached nobody. */
    UNREACHABLE,
    /** It turned out that there is nobody to ask: another person's number, or the recipient died. */
    INELIGIBLE,
    /** As many as are wanted of this kind had answered already. */
    OVER_QUOTA,
    /** The campaign ended before an answer came. */
    EXPIRED;

    private static final Set<InvitationStatus> WAITING = EnumSet.of(DRAWN, SENT, STARTED);

    /** Whether an answer can still come. Who was not reached may still open the link that was sent. */
    public boolean isOpen() {
        return WAITING.contains(this) || this == UNREACHABLE;
    }

    /** Whether it counts as ended. */
    public boolean isEnded() {
        return !WAITING.contains(this);
    }

    boolean leadsTo(InvitationStatus next) {
        return switch (this) {
            case DRAWN -> next != DRAWN;
            case SENT -> next != DRAWN && next != SENT;
            case STARTED -> next.isEnded();
            case UNREACHABLE -> EnumSet.of(STARTED, COMPLETE, REFUSED, INELIGIBLE, OVER_QUOTA).contains(next);
            case COMPLETE, REFUSED, INELIGIBLE, OVER_QUOTA, EXPIRED -> false;
        };
    }

    /** The colour that its name stands in. */
    public String tone() {
        return switch (this) {
            case COMPLETE -> "success";
            case REFUSED, UNREACHABLE -> "warning";
            case STARTED, SENT -> "info";
            case DRAWN, INELIGIBLE, OVER_QUOTA, EXPIRED -> "idle";
        };
    }

    /** The sign beside its name. */
    public String icon() {
        return switch (this) {
            case DRAWN -> "circle";
            case SENT -> "send";
            case STARTED -> "pencil";
            case COMPLETE -> "check";
            case REFUSED -> "times";
            case UNREACHABLE -> "phone";
            case INELIGIBLE -> "ban";
            case OVER_QUOTA -> "users";
            case EXPIRED -> "clock";
        };
    }
}
