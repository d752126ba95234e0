package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted by hand on the calendars of the notices. */
class DueTest {
    private final WorkCalendar calendar = Notices.calendar();

    @ParameterizedTest
    @CsvSource({
        // Friday 20 November 2026
        "2026-11-20, 2026-11-18, LEFT, 2, is-fine",
        "2026-11-20, 2026-11-19, LEFT, 1, is-soon",
        "2026-11-20, 2026-11-20, TODAY, 0, is-soon",
        "2026-11-20, 2026-11-21, PASSED, 0, is-late",
        "2026-11-20, 2026-11-22, PASSED, 0, is-late",
        "2026-11-20, 2026-11-23, LATE, 1, is-late",
        "2026-11-20, 2026-11-24, LATE, 2, is-late",
        // Monday, seen from the weekend before it
        "2026-11-23, 2026-11-21, LEFT, 1, is-soon",
        // Saturday 9 May 2026 is worked
        "2026-05-08, 2026-05-09, LATE, 1, is-late",
        "2026-05-08, 2026-05-10, LATE, 1, is-late",
        "2026-05-09, 2026-05-08, LEFT, 1, is-soon",
        "2026-05-09, 2026-05-09, TODAY, 0, is-soon",
        // the next working day lies behind National Day, 1 to 7 October 2026
        "2026-10-08, 2026-09-30, LEFT, 1, is-soon",
        "2026-10-08, 2026-10-07, LEFT, 1, is-soon",
        "2026-09-30, 2026-10-01, PASSED, 0, is-late",
        "2026-09-30, 2026-10-08, LATE, 1, is-late",
        // a period in calendar days may end on a day off
        "2026-10-01, 2026-09-30, OFF, 1, is-soon",
        "2026-10-06, 2026-10-02, OFF, 4, is-soon",
        "2026-11-21, 2026-11-20, OFF, 1, is-soon",
        "2026-11-21, 2026-11-21, TODAY, 0, is-soon",
    })
    void aDueDateIsOverOnTheDayAfterItWhetherOfficesWorkOrNot(LocalDate on, LocalDate today, Due.Sign sign, int days, String tone) {
        Due due = Due.of(on, today, calendar);
        assertEquals(new Due(sign, days), due);
        assertEquals(tone, due.tone());
    }
}
