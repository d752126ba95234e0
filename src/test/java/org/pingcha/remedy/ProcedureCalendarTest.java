package org.pingcha.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.rules.CalendarChanged;

/** An administrator changes the calendar, and the days of open procedures follow. */
class ProcedureCalendarTest extends RemedyCourse {
    private void dayOff(LocalDate day) {
        em.createNativeQuery("insert into calendar_day (on_date, working, name_zh, name_en) values (cast('" + day + "' as date), false, '临时放假', 'Day off')")
            .executeUpdate();
        clock.advance(Duration.ofMinutes(10));
        ProcedureDays days = wire(ProcedureDays.class);
        for (Long last = days.reckon(0, 1); last != null; last = days.reckon(last, 1)) {
            flushAndClear();
        }
    }

    @Test
    void aDayOffThatIsAnnouncedLaterMovesWhatIsDueButNotWhatADecisionOrdered() {
        UUID open = replacementAt(ProcedureStatus.REVIEWED);
        UUID granted = replacementAt(ProcedureStatus.GRANTED);
        UUID withdrawn = objectionAt(ProcedureStatus.WITHDRAWN);
        actAs(officer);
        // Five days from Monday 23 November 2026 end on Saturday; the next working day is Monday the 30th.
        assertEquals(LocalDate.of(2026, 11, 30), reading.replacement(open).facts().nextDueOn());
        dayOff(LocalDate.of(2026, 11, 30));
        ProcedureFacts facts = reading.replacement(open).facts();
        assertEquals(LocalDate.of(2026, 12, 1), facts.dueOn());
        assertEquals(LocalDate.of(2026, 12, 1), facts.nextDueOn());
        assertEquals(facts.dueOn(), reading.replacement(open).context().deadline().due(), "the page counts the same");
        assertEquals(LocalDate.of(2026, 12, 1), queries.rows(new ProcedureFilter(ProcedureKind.REPLACEMENT, false, ProcedureStatus.REVIEWED, false, null, null),
            org.pingcha.shared.PageRequest.start()).get(0).nextDueOn(), "and so does the list");
        assertEquals(LocalDate.of(2026, 12, 1), reading.replacement(granted).facts().dueOn());
        // Ordered by the notice: to hand over by Wednesday the 25th.
        assertEquals(LocalDate.of(2026, 11, 25), reading.replacement(granted).facts().nextDueOn());
        assertEquals(LocalDate.of(2026, 12, 1), reading.objection(withdrawn).facts().dueOn());
        assertNull(reading.objection(withdrawn).facts().nextDueOn());
    }

    @Test
    void whatDidNotMoveIsNotTouched() {
        UUID open = replacementAt(ProcedureStatus.RECEIVED);
        long before = version(open);
        dayOff(LocalDate.of(2027, 3, 8));
        assertEquals(before, version(open), "whoever has its page open can still act");
    }

    @Test
    void theChangeAsksForTheJob() {
        wire(ProcedureCalendarWatch.class).changed(new CalendarChanged(2027));
        assertEquals(1L, em.createQuery("select count(j) from Job j where j.kind = 'remedy.days'", Long.class).getSingleResult());
    }
}
