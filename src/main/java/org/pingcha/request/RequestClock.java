package org.pingcha.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days of a request, worked out when it is asked and kept, so that a later calendar does not move them. */
@Embeddable
public class RequestClock {
    @Column(name = "working_days", nullable = false, updatable = false)
    private int workingDays;

    @Column(name = "remind_on", nullable = false, updatable = false)
    private LocalDate remindOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "escalate_on", nullable = false, updatable = false)
    private LocalDate escalateOn;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "overdue_noticed_at")
    private Instant overdueNoticedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    protected RequestClock() {
    }

    RequestClock(int workingDays, LocalDate remindOn, LocalDate dueOn, LocalDate escalateOn) {
        this.workingDays = workingDays;
        this.remindOn = remindOn;
        this.dueOn = dueOn;
        this.escalateOn = escalateOn;
    }

    /** What this day asks for and was not done yet: reminder, overdue notice, escalation. Each is named once. */
    List<RequestEventKind> pass(LocalDate today, Instant at) {
        List<RequestEventKind> due = new ArrayList<>();
        if (remindedAt == null && !today.isBefore(remindOn) && !today.isAfter(dueOn)) {
            remindedAt = at;
            due.add(RequestEventKind.REMINDED);
        }
        if (overdueNoticedAt == null && today.isAfter(dueOn)) {
            overdueNoticedAt = at;
            due.add(RequestEventKind.OVERDUE);
        }
        if (escalatedAt == null && !today.isBefore(escalateOn)) {
            escalatedAt = at;
            due.add(RequestEventKind.ESCALATED);
        }
        return due;
    }

    LocalDate remindOn() {
        return remindOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate escalateOn() {
        return escalateOn;
    }
}
