package org.pingcha.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The State Council's holiday notices for 2025 and 2026, typed from the notices and not from what ships. */
final class Notices {
    private Notices() {
    }

    static WorkCalendar calendar() {
        List<CalendarDate> days = new ArrayList<>(of2025());
        days.addAll(of2026());
        return new WorkCalendar(days, Set.of(2025, 2026));
    }

    /** 国办发明电〔2024〕12号. */
    static List<CalendarDate> of2025() {
        List<CalendarDate> days = new ArrayList<>();
        off(days, "元旦", "2025-01-01", "2025-01-01");
        worked(days, "春节", "2025-01-26");
        off(days, "春节", "2025-01-28", "2025-02-04");
        worked(days, "春节", "2025-02-08");
        off(days, "清明", "2025-04-04", "2025-04-06");
        worked(days, "劳动节", "2025-04-27");
        off(days, "劳动节", "2025-05-01", "2025-05-05");
        off(days, "端午", "2025-05-31", "2025-06-02");
        worked(days, "国庆节", "2025-09-28");
        off(days, "国庆节", "2025-10-01", "2025-10-08");
        worked(days, "国庆节", "2025-10-11");
        return days;
    }

    /** 国办发明电〔2025〕7号. */
    static List<CalendarDate> of2026() {
        List<CalendarDate> days = new ArrayList<>();
        off(days, "元旦", "2026-01-01", "2026-01-03");
        worked(days, "元旦", "2026-01-04");
        worked(days, "春节", "2026-02-14");
        off(days, "春节", "2026-02-15", "2026-02-23");
        worked(days, "春节", "2026-02-28");
        off(days, "清明", "2026-04-04", "2026-04-06");
        off(days, "劳动节", "2026-05-01", "2026-05-05");
        worked(days, "劳动节", "2026-05-09");
        off(days, "端午", "2026-06-19", "2026-06-21");
        worked(days, "国庆节", "2026-09-20");
        off(days, "中秋", "2026-09-25", "2026-09-27");
        off(days, "国庆节", "2026-10-01", "2026-10-07");
        worked(days, "国庆节", "2026-10-10");
        return days;
    }

    private static void off(List<CalendarDate> days, String name, String first, String last) {
        LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1))
            .forEach(day -> days.add(new CalendarDate(day, false, name, name)));
    }

    private static void worked(List<CalendarDate> days, String name, String day) {
        days.add(new CalendarDate(LocalDate.parse(day), true, name, name));
    }
}
