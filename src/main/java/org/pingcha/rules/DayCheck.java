package org.pingcha.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What makes a holiday or a make-up workday one, wherever it was entered. */
final class DayCheck {
    static final int MOST_LETTERS_ZH = 40;
    static final int MOST_LETTERS_EN = 60;

    private DayCheck() {
    }

    /** Key of what is wrong with a day of a year; null where nothing is. */
    static String fault(int year, CalendarDate day) {
        if (day.date().getYear() != year) {
            return "rules.calendarFault.otherYear";
        }
        if (day.working() && !isWeekend(day.date())) {
            return "rules.calendarFault.weekday";
        }
        if (day.nameZh() == null || day.nameZh().isBlank() || day.nameZh().length() > MOST_LETTERS_ZH) {
            return "rules.calendarFault.name";
        }
        if (day.nameEn() == null || day.nameEn().isBlank() || day.nameEn().length() > MOST_LETTERS_EN) {
            return "rules.calendarFault.nameEn";
        }
        return null;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
