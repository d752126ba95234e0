package org.pingcha.complaint;

import java.io.Serializable;

/** How many complaints the views of the inbox hold. */
public record InboxCounts(long open, long mine, long unassigned, long overdue, long waiting, long toTell, long toDecide, long tips)
    implements Serializable {
    InboxCounts withTips(long count) {
        return new InboxCounts(open, mine, unassigned, overdue, waiting, toTell, toDecide, count);
    }

    /** How many a view holds; -1 where it is not counted. */
    public long of(InboxTab tab) {
        return switch (tab) {
            case OPEN -> open;
            case MINE -> mine;
            case UNASSIGNED -> unassigned;
            case OVERDUE -> overdue;
            case WAITING -> waiting;
            case TO_TELL -> toTell;
            case TO_DECIDE -> toDecide;
            case TIPS -> tips;
            case ENDED, ALL -> -1;
        };
    }
}
