package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand on the calendars of the notices. */
class WorkCalendarTest {
    private final WorkCalendar calendar = Notices.calendar();

    /** From Tuesday 2026-02-10: 11, 12, 13, Saturday 14 (worked), then nine days of Spring Festival, and the 24th is the fifth. */
    @Test
    void springFestivalIsSkippedAndItsMakeUpDayCounts() {
        Deadline deadline = calendar.deadline(day("2026-02-10"), 5, RuleUnit.WORKING_DAY, false);
        assertEquals(day("2026-02-24"), deadline.due());
        assertEquals(day("2026-02-15").datesUntil(day("2026-02-24")).toList(),
            deadline.skipped().stream().map(DayOff::date).toList());
        assertTrue(deadline.skipped().stream().allMatch(off -> "春节".equals(off.name(Locale.SIMPLIFIED_CHINESE))));
        assertTrue(deadline.official());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23", // Friday to Monday
        "2026-11-21, 1, 2026-11-23", // starting on a Saturday
        "2025-09-26, 3, 2025-09-30", // Sunday the 28th is worked
        "2025-09-30, 1, 2025-10-09", // National Day and Mid-Autumn together
        "2025-10-09, 2, 2025-10-11", // Saturday the 11th is worked
        "2026-01-02, 1, 2026-01-04", // Sunday the 4th is worked
        "2026-04-30, 2, 2026-05-07", // 6 May is the first day after Labour Day
        "2026-05-08, 1, 2026-05-09",
        "2026-11-23, 0, 2026-11-23",
    })
    void workingDaysLeaveOutTheDayTheyStartOn(LocalDate from, int amount, LocalDate due) {
        assertEquals(due, calendar.plusWorkingDays(from, amount));
        if (calendar.isWorkingDay(from)) {
            assertEquals(amount, calendar.workingDaysBetween(from, due));
            assertEquals(from, calendar.minusWorkingDays(due, amount));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, 5, true, 2026-02-24",  // Sunday, first day of Spring Festival
        "2026-02-10, 5, false, 2026-02-15",
        "2026-09-15, 5, true, 2026-09-20",  // a Sunday, but worked
        "2026-11-16, 5, true, 2026-11-23",  // Saturday
        "2026-11-16, 4, true, 2026-11-20",
    })
    void calendarDaysMoveOffADayOffOnlyWhereTheRuleSaysSo(LocalDate from, int amount, boolean moves, LocalDate due) {
        Deadline deadline = calendar.deadline(from, amount, RuleUnit.DAY, moves);
        assertEquals(due, deadline.due());
        assertEquals(from.plusDays(amount).datesUntil(due).toList(),
            deadline.skipped().stream().map(DayOff::date).toList());
    }

    @Test
    void yearsEndOnTheSameDayOrTheLastOfItsMonth() {
        assertEquals(day("2027-02-28"), calendar.deadline(day("2024-02-29"), 3, RuleUnit.YEAR, false).due());
        assertEquals(2, calendar.between(day("2024-03-01"), day("2027-02-28"), RuleUnit.YEAR));
    }

    @Test
    void betweenIsNegativeBackwards() {
        assertEquals(2, calendar.workingDaysBetween(day("2026-02-13"), day("2026-02-24")));
        assertEquals(-2, calendar.workingDaysBetween(day("2026-02-24"), day("2026-02-13")));
        assertEquals(0, calendar.workingDaysBetween(day("2026-02-14"), day("2026-02-23")));
    }

    @Test
    void aYearWithoutANoticeKnowsWeekendsAlone() {
        assertFalse(calendar.isOfficial(2027));
        Deadline deadline = calendar.deadline(day("2026-12-31"), 1, RuleUnit.WORKING_DAY, false);
        assertEquals(day("2027-01-01"), deadline.due());
        assertFalse(deadline.official());
        assertTrue(calendar.exceptionsOf(2027).isEmpty());
    }

    @Test
    void aHolidayIsShownInOneLine() {
        List<Stretch> year = Stretch.of(calendar.exceptionsOf(2026));
        // Seven holidays, and six single days worked in exchange.
        assertEquals(13, year.size());
        Stretch spring = year.get(3);
        assertEquals(day("2026-02-15"), spring.first());
        assertEquals(9, spring.length());
        assertFalse(spring.working());
    }

    @Test
    void theWayIsShownWeekByWeek() {
        Deadline deadline = calendar.deadline(day("2026-02-10"), 5, RuleUnit.WORKING_DAY, false);
        List<List<CalendarCell>> weeks = deadline.weeks();
        assertEquals(3, weeks.size());
        assertNull(weeks.get(0).get(0).counted());
        assertEquals(CountedDay.Kind.START, weeks.get(0).get(1).counted().kind());
        assertEquals(4, weeks.get(0).get(5).counted().number());
        assertTrue(weeks.get(0).get(5).counted().makeUp());
        assertEquals("is-off", weeks.get(0).get(6).style());
        assertEquals(5, weeks.get(2).get(1).counted().number());
        assertEquals(CountedDay.Kind.DUE, weeks.get(2).get(1).counted().kind());
        assertTrue(weeks.get(2).get(1).isEdge());
        assertNull(weeks.get(2).get(2).counted());
        // Half a year fills more than a page: it is read as a list alone.
        assertTrue(calendar.deadline(day("2026-02-10"), 6, RuleUnit.MONTH, false).weeks().isEmpty());
    }

    @Test
    void anOrdinaryWeekendHasNoName() {
        List<DayOff> skipped = calendar.deadline(day("2026-11-20"), 1, RuleUnit.WORKING_DAY, false).skipped();
        assertEquals(List.of(day("2026-11-21"), day("2026-11-22")), skipped.stream().map(DayOff::date).toList());
        assertFalse(skipped.get(0).isHoliday());
    }

    @Test
    void whatIsNoTimeIsNotCounted() {
        assertThrows(IllegalArgumentException.class, () -> calendar.plusWorkingDays(day("2026-01-01"), -1));
        assertThrows(IllegalArgumentException.class,
            () -> calendar.deadline(day("2026-01-01"), 5, RuleUnit.POINT, false));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
