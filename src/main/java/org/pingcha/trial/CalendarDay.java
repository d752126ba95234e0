package org.pingcha.trial;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One day of a calendar of hearings.
 *
 * @param outside whether it only fills up a week of the month on show
 */
public record CalendarDay(LocalDate date, boolean outside, boolean today, List<HearingRow> hearings) implements Serializable {
    private static final int WEEK = 7;

    /** The weeks of a month, Monday first. */
    static List<List<CalendarDay>> month(YearMonth month, LocalDate today, List<HearingRow> hearings) {
        Map<LocalDate, List<HearingRow>> byDay = byDay(hearings);
        List<List<CalendarDay>> weeks = new ArrayList<>();
        for (LocalDate monday = monday(month.atDay(1)); !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, month, today, byDay));
        }
        return weeks;
    }

    /** The seven days of the week that a day is in. */
    static List<CalendarDay> week(LocalDate day, LocalDate today, List<HearingRow> hearings) {
        return week(monday(day), null, today, byDay(hearings));
    }

    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static List<CalendarDay> week(LocalDate monday, YearMonth month, LocalDate today, Map<LocalDate, List<HearingRow>> byDay) {
        List<CalendarDay> days = new ArrayList<>();
        for (int i = 0; i < WEEK; i++) {
            LocalDate day = monday.plusDays(i);
            days.add(new CalendarDay(day, month != null && !YearMonth.from(day).equals(month), day.equals(today), byDay.getOrDefault(day, List.of())));
        }
        return days;
    }

    private static Map<LocalDate, List<HearingRow>> byDay(List<HearingRow> hearings) {
        return hearings.stream().collect(Collectors.groupingBy(HearingRow::day));
    }
}
