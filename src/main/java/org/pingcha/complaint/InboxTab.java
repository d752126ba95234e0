package org.pingcha.complaint;

/** The views of the inbox. */
public enum InboxTab {
    /** In hand at the offices in sight. */
    OPEN("c.status not in :ended"),
    /** The actor's own, and those of whom they stand in for. */
    MINE("c.status not in :ended and (c.officerId = :me or c.officerId in (select d.personId from Deputyship d where d.deputyId = :me"
        + " and d.fromOn <= :today and d.untilOn >= :today and (d.endedOn is null or d.endedOn > :today)))"),
    UNASSIGNED("c.status not in :ended and c.officerId is null"),
    OVERDUE("c.status not in :ended and c.next.on < :today"),
    /** Somebody else has to do something first. */
    WAITING("c.status not in :ended and c.next.waiting = true"),
    /** Decided, and somebody is still to be told. */
    TO_TELL("c.status not in :ended and c.toTell > 0"),
    /** Before an approver: proposals, and extensions that are asked for. */
    TO_DECIDE("c.status not in :ended and (c.status = org.pingcha.complaint.ComplaintStatus.PROPOSED"
        + " or c.id in (select e.complaint.id from Extension e where e.state = org.pingcha.complaint.Extension$State.ASKED))"),
    TIPS("c.reception.tip = true"),
    ENDED("c.status in :ended"),
    /** Whatever its status; opened from figures. */
    ALL("1 = 1");

    private final String condition;

    InboxTab(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
