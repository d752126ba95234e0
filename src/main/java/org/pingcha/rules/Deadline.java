package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline and how it came about.
 *
 * @param from     the day it counts from, which is not counted itself
 * @param due      the last day; null while the period stands still
 * @param skipped  days off on the way that were not counted, in order
 * @param official false where the way touches a year whose holidays are not announced: the day may still move
 * @param paused   whether it stands still for a time that nobody knows yet
 * @param days     the whole way, the day it counts from first; while it stands still, to the end of the week in which
 *                 that began
 */
public record Deadline(LocalDate from, LocalDate due, List<DayOff> skipped, boolean official, boolean paused,
                       List<CountedDay> days) implements Serializable {
    public Deadline {
        skipped = List.copyOf(skipped);
        days = List.copyOf(days);
    }

    /** The last day of the way: the due day, or the last on which it is known to stand still. */
    public LocalDate end() {
        return days.get(days.size() - 1).date();
    }

    /** The way week by week, Monday first; none where the weeks are too many to show. */
    public List<List<CalendarCell>> weeks() {
        return CalendarCell.weeksOf(this);
    }
}
