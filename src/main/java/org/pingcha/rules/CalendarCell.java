package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One day of a deadline that is shown week by week.
 *
 * @param date    the day
 * @param kind    what it is to the deadline
 * @param number  which counted day it is, 0 where it is not counted
 * @param holiday the day off it is, null on a day that offices work
 * @param due     whether it is the last day
 */
public record CalendarCell(LocalDate date, Kind kind, int number, DayOff holiday, boolean due) implements Serializable {
    private static final int MOST_WEEKS = 9;

    /** What a day is to a deadline. */
    public enum Kind { OUTSIDE, START, COUNTED, SKIPPED }

    /** Month and day, without the year. */
    public String day() {
        return date.toString().substring(5);
    }

    public String holidayName(Locale locale) {
        return holiday == null ? null : holiday.name(locale);
    }

    /** The weeks from the one it starts in to the one it ends in, Monday first; none where they are too many to show. */
    static List<List<CalendarCell>> weeksOf(Deadline deadline, RuleUnit unit, WorkCalendar calendar) {
        if (ChronoUnit.WEEKS.between(deadline.from(), deadline.due()) >= MOST_WEEKS) {
            return List.of();
        }
        List<List<CalendarCell>> weeks = new ArrayList<>();
        int number = 0;
        LocalDate monday = deadline.from().minusDays(deadline.from().getDayOfWeek().getValue() - 1L);
        for (LocalDate week = monday; !week.isAfter(deadline.due()); week = week.plusWeeks(1)) {
            List<CalendarCell> cells = new ArrayList<>();
            for (LocalDate day = week; day.isBefore(week.plusWeeks(1)); day = day.plusDays(1)) {
                Kind kind = kindOf(day, deadline, unit, calendar);
                if (kind == Kind.COUNTED) {
                    number++;
                }
                cells.add(new CalendarCell(day, kind, kind == Kind.COUNTED ? number : 0,
                    calendar.isWorkingDay(day) ? null : calendar.dayOff(day), day.equals(deadline.due())));
            }
            weeks.add(List.copyOf(cells));
        }
        return List.copyOf(weeks);
    }

    private static Kind kindOf(LocalDate day, Deadline deadline, RuleUnit unit, WorkCalendar calendar) {
        if (day.equals(deadline.from())) {
            return Kind.START;
        }
        if (day.isBefore(deadline.from()) || day.isAfter(deadline.due())) {
            return Kind.OUTSIDE;
        }
        boolean skipped = deadline.skipped().stream().anyMatch(off -> off.date().equals(day));
        return skipped || unit == RuleUnit.WORKING_DAY && !calendar.isWorkingDay(day) ? Kind.SKIPPED : Kind.COUNTED;
    }
}
