package org.pingcha.complaint;

import org.pingcha.shared.Constants;

/** The views of the inbox. */
public enum InboxTab {
    /** In hand at the offices in sight. */
    OPEN(Status.OPEN),
    /** The actor's own, and those of whom they stand in for. */
    MINE(Status.OPEN + " and (c.officerId = :me or c.officerId in (select d.personId from Deputyship d where d.deputyId = :me"
        + " and d.fromOn <= :today and d.untilOn >= :today and (d.endedOn is null or d.endedOn > :today)))"),
    UNASSIGNED(Status.OPEN + " and c.officerId is null"),
    OVERDUE(Status.OPEN + " and c.next.on < :today"),
    /** Somebody else has to do something first. */
    WAITING(Status.OPEN + " and c.next.waiting = true"),
    /** Decided, and somebody is still to be told. */
    TO_TELL(Status.OPEN + " and c.toTell > 0"),
    /** Before an approver: proposals, and extensions that are asked for. */
    TO_DECIDE(Status.OPEN + " and (c.status = org.pingcha.complaint.ComplaintStatus.PROPOSED"
        + " or c.id in (select e.complaint.id from Extension e where e.state = org.pingcha.complaint.Extension$State.ASKED))"),
    TIPS("c.reception.tip = true"),
    ENDED("c.status in " + Status.ENDED),
    /** Whatever its status; opened from figures. */
    ALL("1 = 1");

    /** Constants of an enum cannot be made of its own static fields. */
    private static final class Status {
        static final String ENDED = Constants.list(ComplaintStatus.ENDED);
        static final String OPEN = "c.status not in " + ENDED;
    }

    private final String condition;

    InboxTab(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
