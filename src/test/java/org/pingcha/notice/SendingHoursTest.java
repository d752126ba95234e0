package org.pingcha.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.pingcha.rules.CalendarDate;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** When messages may reach people, around the Spring Festival of 2026: closed from 15 to 23 February, at work on Saturday the 28th. */
class SendingHoursTest {
    private static final WorkCalendar CALENDAR = new WorkCalendar(java.util.stream.Stream.concat(
        java.util.stream.IntStream.rangeClosed(15, 23).mapToObj(day -> new CalendarDate(LocalDate.of(2026, 2, day), false, "春节", "Spring Festival")),
        java.util.stream.Stream.of(new CalendarDate(LocalDate.of(2026, 2, 28), true, "春节", "Spring Festival"))).toList(), Set.of(2026));

    private static String from(SendingHours hours, String moment) {
        return LocalDateTime.ofInstant(hours.openFrom(LocalDateTime.parse(moment).atZone(ChinaTime.ZONE).toInstant(), CALENDAR), ChinaTime.ZONE).toString();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13T10:15,2026-02-13T10:15", "2026-02-13T08:30,2026-02-13T08:30", "2026-02-13T03:00,2026-02-13T08:30", "2026-02-12T20:00,2026-02-13T08:30",
        "2026-02-12T19:59,2026-02-12T19:59", "2026-02-13T20:00,2026-02-24T08:30", "2026-02-18T12:00,2026-02-24T08:30", "2026-02-27T23:00,2026-02-28T08:30"})
    void neverAtNightNorOnADayOff(String moment, String expected) {
        assertEquals(expected, from(new SendingHours(null, LocalTime.of(8, 30), LocalTime.of(20, 0), true), moment));
    }

    @Test
    void anOfficeMaySendOnEveryDay() {
        assertEquals("2026-02-18T12:00", from(new SendingHours(null, LocalTime.of(9, 0), LocalTime.of(18, 0), false), "2026-02-18T12:00"));
        assertEquals("2026-02-19T09:00", from(new SendingHours(null, LocalTime.of(9, 0), LocalTime.of(18, 0), false), "2026-02-18T18:00"));
    }

    @Test
    void theBeginningComesBeforeTheEnd() {
        for (LocalTime end : List.of(LocalTime.of(9, 0), LocalTime.of(8, 0))) {
            assertThrows(Problem.class, () -> new SendingHours(null, LocalTime.of(9, 0), end, true));
        }
    }
}
