package org.pingcha.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.pingcha.rules.WorkCalendar;

/** How often somebody is told how many rows a view has. */
public enum DigestRhythm {
    NONE, WORKDAYS,
    /** On Monday; where that is no working day, or the server stood still, on the next one of that week. */
    MONDAYS;

    /** Whether it is time, where they were last told on that day, or asked for it then. */
    boolean isDue(LocalDate today, LocalDate last, WorkCalendar calendar) {
        return switch (this) {
            case NONE -> false;
            case WORKDAYS -> calendar.isWorkingDay(today) && last.isBefore(today);
            case MONDAYS -> calendar.isWorkingDay(today) && last.isBefore(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        };
    }
}
