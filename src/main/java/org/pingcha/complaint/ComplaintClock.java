package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.rules.Deadline;
import org.pingcha.rules.Rule;

/**
 * One clock of a complaint and how it came about.
 *
 * @param amount   the limit with what extensions added, in the rule's unit
 * @param deadline null while it has not started
 * @param doneOn   the day on which what it waits for happened; null until then
 */
public record ComplaintClock(ClockKind kind, Rule rule, int amount, Deadline deadline, LocalDate doneOn, State state) implements Serializable {
    /** How a clock stands. */
    public enum State {
        NOT_STARTED, RUNNING, PAUSED, OVERDUE, IN_TIME, LATE,
        /** It ended without what it waited for: withdrawn or merged first. */
        DROPPED
    }

    public boolean isRunning() {
        return state == State.RUNNING || state == State.OVERDUE;
    }

    /** Whether the office was or is too late. */
    public boolean isLate() {
        return state == State.OVERDUE || state == State.LATE;
    }
}
