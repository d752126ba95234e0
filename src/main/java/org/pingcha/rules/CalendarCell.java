package org.pingcha.rules;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One day of a deadline that is shown week by week.
 *
 * @param date    the day
 * @param counted what it is to the deadline, null outside of it
 */
public record CalendarCell(LocalDate date, CountedDay counted) implements Serializable {
    /** Longer ways are read as a list: a quarter of a year fills the page. */
    private static final int MOST_WEEKS = 14;

    /** Month and day, without the year. */
    public String day() {
        return date.toString().substring(5);
    }

    /** The class of its look; empty outside the deadline. */
    public String style() {
        if (counted == null) {
            return "";
        }
        return switch (counted.kind()) {
            case START -> "";
            case COUNTED -> "is-counted";
            case DUE -> counted.number() > 0 ? "is-counted" : "";
            case PAUSED -> "is-paused";
            case OFF, MOVED -> "is-off";
        };
    }

    /** Whether the deadline begins or ends on it. */
    public boolean isEdge() {
        return counted != null && (counted.kind() == CountedDay.Kind.START || counted.kind() == CountedDay.Kind.DUE);
    }

    static List<List<CalendarCell>> weeksOf(Deadline deadline) {
        LocalDate monday = deadline.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (ChronoUnit.WEEKS.between(monday, deadline.end()) >= MOST_WEEKS) {
            return List.of();
        }
        Map<LocalDate, CountedDay> days = deadline.days().stream()
            .collect(Collectors.toMap(CountedDay::date, Function.identity()));
        List<List<CalendarCell>> weeks = new ArrayList<>();
        for (LocalDate week = monday; !week.isAfter(deadline.end()); week = week.plusWeeks(1)) {
            weeks.add(week.datesUntil(week.plusWeeks(1)).map(date -> new CalendarCell(date, days.get(date))).toList());
        }
        return List.copyOf(weeks);
    }
}
