package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A day that differs between two calendars of a year; null before: it is new, null after: it is gone. */
public record CalendarChange(LocalDate date, CalendarDate before, CalendarDate after) implements Serializable {
    /** What differs, by date. */
    static List<CalendarChange> between(List<CalendarDate> before, List<CalendarDate> after) {
        Map<LocalDate, CalendarDate[]> both = new TreeMap<>();
        before.forEach(day -> both.computeIfAbsent(day.date(), date -> new CalendarDate[2])[0] = day);
        after.forEach(day -> both.computeIfAbsent(day.date(), date -> new CalendarDate[2])[1] = day);
        List<CalendarChange> changes = new ArrayList<>();
        both.forEach((date, pair) -> {
            if (!Objects.equals(pair[0], pair[1])) {
                changes.add(new CalendarChange(date, pair[0], pair[1]));
            }
        });
        return List.copyOf(changes);
    }
}
