package org.pingcha.survey;

import java.util.Set;

/** Where a campaign stands. */
public enum CampaignStatus {
    DRAFT,
    /** Its cases are being drawn and its invitations written. */
    DRAWING,
    OPEN, CLOSED, WITHDRAWN;

    boolean leadsTo(CampaignStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(DRAWING, WITHDRAWN).contains(next);
            case DRAWING -> next == OPEN;
            case OPEN -> next == CLOSED;
            case CLOSED, WITHDRAWN -> false;
        };
    }

    /** The colour that its name stands in. */
    public String tone() {
        return switch (this) {
            case DRAFT, DRAWING -> "warning";
            case OPEN -> "info";
            case CLOSED -> "success";
            case WITHDRAWN -> "idle";
        };
    }

    /** The sign beside its name. */
    public String icon() {
        return switch (this) {
            case DRAFT -> "pencil";
            case DRAWING -> "spinner";
            case OPEN -> "comments";
            case CLOSED -> "check";
            case WITHDRAWN -> "ban";
        };
    }
}
