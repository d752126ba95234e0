package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The periods of complaints over Spring Festival and National Day of 2025 and 2026, worked out by hand. The notices
 * (国办发明电〔2024〕12号, 〔2025〕7号): 2025 off 28 January to 4 February and 1 to 8 October, worked Sunday 26 January,
 * Saturday 8 February, Sunday 28 September and Saturday 11 October; 2026 off 15 to 23 February, 25 to 27 September and
 * 1 to 7 October, worked Saturdays 14 and 28 February, Sunday 20 September and Saturday 10 October.
 */
class PausedDeadlineTest {
    private final WorkCalendar calendar = Notices.calendar();

    @ParameterizedTest
    @CsvSource({
        // Spring Festival 2025. Fri 24 is 1, Sat 25 off, Sun 26 worked 2, Mon 27 is 3, 28 to 4 off, Wed 5 is 4, Thu 6 is 5.
        "2025-01-23, , , 2025-02-06",
        // Asked on Fri 24 (1), answered on Thu 6: Fri 7 is 2, Sat 8 worked 3, Sun 9 off, Mon 10 is 4, Tue 11 is 5.
        "2025-01-23, 2025-01-24, 2025-02-06, 2025-02-11",
        // National Day 2025. Sat 27 off, Sun 28 worked 1, Mon 29 is 2, Tue 30 is 3, 1 to 8 off, Thu 9 is 4, Fri 10 is 5.
        "2025-09-26, , , 2025-10-10",
        // Asked on Mon 29 (2), answered on Thu 9: Fri 10 is 3, Sat 11 worked 4, Sun 12 off, Mon 13 is 5.
        "2025-09-26, 2025-09-29, 2025-10-09, 2025-10-13",
        // Spring Festival 2026. Thu 12 is 1, Fri 13 is 2, Sat 14 worked 3, 15 to 23 off, Tue 24 is 4, Wed 25 is 5.
        "2026-02-11, , , 2026-02-25",
        // Asked on Fri 13 (2), answered on Thu 26: Fri 27 is 3, Sat 28 worked 4, Sun 1 off, Mon 2 March is 5.
        "2026-02-11, 2026-02-13, 2026-02-26, 2026-03-02",
        // National Day 2026. Wed 30 is 1, 1 to 7 off, Thu 8 is 2, Fri 9 is 3, Sat 10 worked 4, Sun 11 off, Mon 12 is 5.
        "2026-09-29, , , 2026-10-12",
        // Asked on Thu 8 (2), answered on Wed 14; Sat 10 would be worked but stands still: Thu 15 is 3, Fri 16 is 4, Mon 19 is 5.
        "2026-09-29, 2026-10-08, 2026-10-14, 2026-10-19",
        // Asked on the day it was received: nothing counts until Wed 14, so Thu 15, Fri 16, Mon 19, Tue 20, Wed 21.
        "2026-09-29, 2026-09-29, 2026-10-14, 2026-10-21",
        // Asked and answered on the same day, or before it began, or after it ended: no day stands still.
        "2026-09-29, 2026-10-08, 2026-10-08, 2026-10-12",
        "2026-09-29, 2026-09-01, 2026-09-29, 2026-10-12",
        "2026-09-29, 2026-10-12, 2026-10-20, 2026-10-12",
    })
    void fiveWorkingDays(LocalDate from, LocalDate asked, LocalDate answered, LocalDate due) {
        List<Pause> pauses = asked == null ? List.of() : List.of(pause(asked, answered));
        Deadline deadline = calendar.deadline(from, 5, RuleUnit.WORKING_DAY, false, pauses);
        assertEquals(due, deadline.due());
        assertEquals(due, deadline.end());
        assertFalse(deadline.paused());
        assertTrue(deadline.official());
    }

    @ParameterizedTest
    @CsvSource({
        // 9 days of August and 30 of September leave 6: Mon 6 October is a holiday until Wed 8, so Thu 9 where it moves.
        "2025-08-22, true, , , 2025-10-09",
        "2025-08-22, false, , , 2025-10-06",
        // Standing still from that Monday to Fri 10 takes the moved day along: Sat 11 is worked.
        "2025-08-22, true, 2025-10-06, 2025-10-10, 2025-10-11",
        // 26 days of January leave 19: Thu 19 February is in Spring Festival, which ends on Mon 23.
        "2026-01-05, true, , , 2026-02-24",
        // Five days more (21 to 25 January) end on the 24th itself.
        "2026-01-05, true, 2026-01-20, 2026-01-25, 2026-02-24",
        // 25 days of August leave 20: Sunday 20 September is worked.
        "2026-08-06, true, , , 2026-09-20",
        // 15 days of October leave 30: Mon 30 November; the ten days from 3 to 12 November make it Thu 10 December.
        "2026-10-16, true, , , 2026-11-30",
        "2026-10-16, true, 2026-11-02, 2026-11-12, 2026-12-10",
    })
    void fortyFiveDays(LocalDate from, boolean moves, LocalDate stopped, LocalDate went, LocalDate due) {
        List<Pause> pauses = stopped == null ? List.of() : List.of(pause(stopped, went));
        assertEquals(due, calendar.deadline(from, 45, RuleUnit.DAY, moves, pauses).due());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 6, 2025-09-30",
        // February has no 31st, and Saturday the 28th is worked.
        "2025-08-31, 6, 2026-02-28",
        // 19 February is in Spring Festival.
        "2025-08-19, 6, 2026-02-24",
        // National Day: Thu 8 October 2026 is the first day after it.
        "2026-04-03, 6, 2026-10-08",
    })
    void monthsEndOnTheSameDayOrTheLastOfItsMonth(LocalDate from, int months, LocalDate due) {
        assertEquals(due, calendar.deadline(from, months, RuleUnit.MONTH, true).due());
    }

    /** One month from 31 March ends on 30 April; the five days from 11 to 15 April make it 5 May, and Labour Day ends then. */
    @Test
    void aPauseLengthensAMonthByItsDays() {
        List<Pause> pauses = List.of(pause(day("2026-04-10"), day("2026-04-15")));
        assertEquals(day("2026-05-05"), calendar.deadline(day("2026-03-31"), 1, RuleUnit.MONTH, false, pauses).due());
        assertEquals(day("2026-05-06"), calendar.deadline(day("2026-03-31"), 1, RuleUnit.MONTH, true, pauses).due());
        assertEquals(day("2027-04-05"), calendar.deadline(day("2026-03-31"), 1, RuleUnit.YEAR, false, pauses).due());
        assertEquals(5, calendar.between(day("2025-08-31"), day("2026-02-27"), RuleUnit.MONTH));
    }

    /** 9 to 15 October stand still once: Fri 16 is 3, Mon 19 is 4, Tue 20 is 5. */
    @Test
    void overlappingPausesStandStillOnce() {
        List<Pause> overlapping = List.of(pause(day("2026-10-14"), day("2026-10-15")), pause(day("2026-10-08"), day("2026-10-14")),
            pause(day("2026-10-10"), day("2026-10-12")));
        assertEquals(day("2026-10-20"), calendar.deadline(day("2026-09-29"), 5, RuleUnit.WORKING_DAY, false, overlapping).due());
        List<Pause> adjacent = List.of(pause(day("2026-10-08"), day("2026-10-10")), pause(day("2026-10-10"), day("2026-10-14")));
        assertEquals(day("2026-10-19"), calendar.deadline(day("2026-09-29"), 5, RuleUnit.WORKING_DAY, false, adjacent).due());
    }

    @Test
    void whileItStandsStillNothingIsDue() {
        Deadline deadline = calendar.deadline(day("2026-09-29"), 5, RuleUnit.WORKING_DAY, false,
            List.of(pause(day("2026-10-08"), null), pause(day("2026-10-08"), day("2026-10-09"))));
        assertTrue(deadline.paused());
        assertNull(deadline.due());
        // To the end of the week in which it began to stand still.
        assertEquals(day("2026-10-11"), deadline.end());
        assertEquals("START COUNTED OFF OFF OFF OFF OFF OFF OFF COUNTED PAUSED PAUSED PAUSED", kinds(deadline));
        CountedDay saturday = deadline.days().get(11);
        assertTrue(saturday.makeUp());
        assertEquals("国庆节", saturday.nameZh());
        assertEquals("complaint.pause.supplement", saturday.reasonKey());
        assertEquals(2, deadline.weeks().size());
        // A last day that is off and would move into the open pause has no due day either.
        assertTrue(calendar.deadline(day("2025-08-22"), 45, RuleUnit.DAY, true, List.of(pause(day("2025-10-06"), null))).paused());
        assertFalse(calendar.deadline(day("2025-08-22"), 45, RuleUnit.DAY, true, List.of(pause(day("2025-10-09"), null))).paused());
    }

    @Test
    void everyDayOfTheWaySaysWhatItIs() {
        Deadline deadline = calendar.deadline(day("2026-09-29"), 5, RuleUnit.WORKING_DAY, false,
            List.of(pause(day("2026-10-08"), day("2026-10-14"))));
        assertEquals("START COUNTED OFF OFF OFF OFF OFF OFF OFF COUNTED PAUSED PAUSED PAUSED PAUSED PAUSED PAUSED COUNTED COUNTED"
            + " OFF OFF DUE", kinds(deadline));
        assertEquals(List.of(1, 2, 3, 4, 5), deadline.days().stream().map(CountedDay::number).filter(n -> n > 0).toList());
        // What stands still is not skipped as well.
        assertEquals(9, deadline.skipped().size());

        Deadline moved = calendar.deadline(day("2025-10-02"), 3, RuleUnit.DAY, true);
        assertEquals("START COUNTED COUNTED MOVED MOVED MOVED MOVED DUE", kinds(moved));
        assertEquals(3, moved.days().get(3).number());
        assertEquals(0, moved.days().get(7).number());
        assertEquals(List.of(day("2025-10-05"), day("2025-10-06"), day("2025-10-07"), day("2025-10-08")),
            moved.skipped().stream().map(DayOff::date).toList());

        Deadline none = calendar.deadline(day("2026-11-21"), 0, RuleUnit.DAY, true);
        assertEquals("MOVED MOVED DUE", kinds(none));
        assertEquals(2, none.skipped().size());
    }

    @Test
    void aWayThroughAYearWithoutANoticeIsNotOfficial() {
        assertFalse(calendar.deadline(day("2026-12-01"), 45, RuleUnit.DAY, true).official());
        // The pause takes it over the turn of the year.
        assertTrue(calendar.deadline(day("2026-12-01"), 20, RuleUnit.DAY, true).official());
        assertFalse(calendar.deadline(day("2026-12-01"), 20, RuleUnit.DAY, true,
            List.of(pause(day("2026-12-10"), day("2026-12-31")))).official());
    }

    @Test
    void aPauseDoesNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> pause(day("2026-10-08"), day("2026-10-07")));
    }

    private static String kinds(Deadline deadline) {
        return deadline.days().stream().map(day -> day.kind().name()).collect(Collectors.joining(" "));
    }

    private static Pause pause(LocalDate from, LocalDate until) {
        return new Pause(from, until, "complaint.pause.supplement");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
