package org.pingcha.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTest {
    @ParameterizedTest
    @CsvSource({"9:30,09:30", "09:05,09:05", "9：30,09:30", "9时,09:00", "上午9时30分,09:30", "下午2点半,14:30", "下午2:05,14:05", "14:30:00,14:30", "0.395833333,09:30", ".75,18:00",
        "12点整,12:00"})
    void aTimeIsReadAsCourtsWriteIt(String text, String expected) {
        assertEquals(LocalTime.parse(expected), ClockTime.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"25:00", "9:75", "930", "早上", "1.5", "9:30-11:00"})
    void whatIsNoTimeIsNone(String text) {
        assertNull(ClockTime.parse(text));
    }

    @Test
    void aMonthIsFilledUpToWholeWeeks() {
        // November 2026 begins on a Sunday and ends on a Monday: six weeks.
        List<List<CalendarDay>> weeks = CalendarDay.month(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 23), List.of());
        assertEquals(6, weeks.size());
        assertEquals(LocalDate.of(2026, 10, 26), weeks.get(0).get(0).date());
        assertTrue(weeks.get(0).get(0).outside());
        assertFalse(weeks.get(0).get(6).outside());
        assertEquals(LocalDate.of(2026, 12, 6), weeks.get(5).get(6).date());
        assertEquals(1, weeks.stream().flatMap(List::stream).filter(CalendarDay::today).count());
    }
}
