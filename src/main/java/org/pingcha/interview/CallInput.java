package org.pingcha.interview;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.survey.Reach;
import org.pingcha.survey.Way;

/** What is typed beside the questions. */
public class CallInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private Way way;
    private AttemptOutcome outcome;
    private String next;
    private String note;
    private Reach reach;
    private String reason;

    AttemptEntry entry() {
        return new AttemptEntry(way, outcome, moment(), note);
    }

    /** As the browser's own field gives it, {@code 2026-11-24T19:30}, in the office's time. */
    private Instant moment() {
        try {
            return next == null || next.isBlank() ? null : LocalDateTime.parse(next.strip().replace(' ', 'T')).atZone(ChinaTime.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new Problem("interview.problem.when");
        }
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way value) {
        way = value;
    }

    public AttemptOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AttemptOutcome value) {
        outcome = value;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String value) {
        next = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String value) {
        note = value;
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(Reach value) {
        reach = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
