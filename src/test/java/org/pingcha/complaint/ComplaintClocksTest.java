package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.Pause;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.testing.DatabaseTest;

/**
 * Acceptance in 5 working days from receipt, decision in 45 days from acceptance, reply in 5 working days from the decision
 * (司发通〔2013〕161号 as quoted; 149号 to be verified), worked out by hand on the State Council's calendars.
 */
class ComplaintClocksTest extends DatabaseTest {
    private static final LocalDate NONE = null;
    private RuleBook book;
    private WorkCalendar calendar;

    @BeforeEach
    void rules() {
        wire(ShippedRules.class).load(new SchemaReady());
        book = wire(RuleQueries.class).complaintRules(day("2026-09-29"));
        calendar = wire(WorkCalendars.class).current();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private ClockFacts facts(String received, LocalDate accepted, LocalDate decided, int extended, List<Pause> pauses) {
        return new ClockFacts(day(received), accepted, NONE, decided, NONE, extended, NONE, NONE, pauses, List.of(), false, false, false, false);
    }

    private ComplaintClock clock(ClockFacts facts, ClockKind kind, String today) {
        return ComplaintClocks.of(facts, book, calendar, day(today)).stream().filter(clock -> clock.kind() == kind).findFirst().orElseThrow();
    }

    /**
     * Tuesday 29 September 2026. Counted: 30 (1); 1 to 7 October are off; 8 (2) and that day the supplement is asked for;
     * 9 to 14 stand still, 10 being a make-up working day that stands still too; 15 (3), 16 (4), 17 and 18 a weekend, 19 (5).
     */
    @Test
    void acceptanceAcrossNationalDayWithAPause() {
        ClockFacts facts = facts("2026-09-29", NONE, NONE, 0, List.of(new Pause(day("2026-10-08"), day("2026-10-14"), "x")));
        assertEquals(day("2026-10-19"), clock(facts, ClockKind.ACCEPTANCE, "2026-10-15").deadline().due());
    }

    /** Without the pause: 30 (1), 8 (2), 9 (3), Saturday 10 worked in exchange (4), Monday 12 (5). */
    @Test
    void acceptanceAcrossNationalDayCountsTheMakeUpDay() {
        assertEquals(day("2026-10-12"), clock(facts("2026-09-29", NONE, NONE, 0, List.of()), ClockKind.ACCEPTANCE, "2026-10-08").deadline().due());
    }

    /** Friday 24 January 2025: Sunday 26 is worked (1), 27 (2), 28 January to 4 February off, 5 (3), 6 (4), 7 (5). */
    @Test
    void acceptanceAcrossTheSpringFestivalOf2025() {
        assertEquals(day("2025-02-07"), clock(facts("2025-01-24", NONE, NONE, 0, List.of()), ClockKind.ACCEPTANCE, "2025-01-27").deadline().due());
    }

    /** Accepted 16 October 2026: 45 days are 30 November, a Monday. Extended by 30 days: 30 December, a Wednesday. */
    @Test
    void theDecisionHasFortyFiveDaysAndWhatAnExtensionAdds() {
        assertEquals(day("2026-11-30"), clock(facts("2026-09-29", day("2026-10-16"), NONE, 0, List.of()), ClockKind.DECISION, "2026-11-23").deadline().due());
        assertEquals(day("2026-12-30"), clock(facts("2026-09-29", day("2026-10-16"), NONE, 30, List.of()), ClockKind.DECISION, "2026-11-23").deadline().due());
    }

    @Test
    void aFactThatMovesMovesWhatFollows() {
        LocalDate before = clock(facts("2026-11-12", NONE, NONE, 0, List.of()), ClockKind.ACCEPTANCE, "2026-11-23").deadline().due();
        LocalDate after = clock(facts("2026-11-13", NONE, NONE, 0, List.of()), ClockKind.ACCEPTANCE, "2026-11-23").deadline().due();
        assertEquals(day("2026-11-19"), before);
        assertEquals(day("2026-11-20"), after);
        assertEquals(ComplaintClock.State.OVERDUE, clock(facts("2026-11-12", NONE, NONE, 0, List.of()), ClockKind.ACCEPTANCE, "2026-11-23").state());
        assertEquals(ComplaintClock.State.LATE, clock(facts("2026-11-12", day("2026-11-20"), NONE, 0, List.of()), ClockKind.ACCEPTANCE, "2026-11-23").state());
        assertEquals(ComplaintClock.State.IN_TIME, clock(facts("2026-11-12", day("2026-11-19"), NONE, 0, List.of()), ClockKind.ACCEPTANCE, "2026-11-23").state());
    }

    @Test
    void whileASupplementIsAwaitedTheComplainantsDayIsNextAndTheOfficesClockStands() {
        ClockFacts facts = new ClockFacts(day("2026-11-16"), NONE, NONE, NONE, NONE, 0, day("2026-12-02"), day("2026-11-18"),
            List.of(new Pause(day("2026-11-18"), null, "x")), List.of(), false, false, false, false);
        List<ComplaintClock> clocks = ComplaintClocks.of(facts, book, calendar, day("2026-11-23"));
        ComplaintClock acceptance = clocks.get(0);
        assertEquals(ComplaintClock.State.PAUSED, acceptance.state());
        assertNull(acceptance.deadline().due());
        NextDue next = ComplaintClocks.next(clocks, false);
        assertEquals(ClockKind.SUPPLEMENT, next.clock());
        assertEquals(day("2026-12-02"), next.on());
        assertTrue(next.isWaiting());
    }

    @Test
    void anUrgentOneHasAnEarlierDayOfItsOwnAndATipHasNone() {
        ClockFacts plain = facts("2026-11-20", NONE, NONE, 0, List.of());
        ClockFacts urgent = new ClockFacts(day("2026-11-20"), NONE, NONE, NONE, NONE, 0, NONE, NONE, List.of(), List.of(), true, false, false, false);
        LocalDate law = ComplaintClocks.next(ComplaintClocks.of(plain, book, calendar, day("2026-11-23")), false).on();
        NextDue own = ComplaintClocks.next(ComplaintClocks.of(urgent, book, calendar, day("2026-11-23")), false);
        assertEquals(ClockKind.URGENT_ACCEPTANCE, own.clock());
        assertTrue(own.on().isBefore(law));
        ClockFacts tip = new ClockFacts(day("2026-11-20"), NONE, NONE, NONE, NONE, 0, NONE, NONE, List.of(), List.of(), true, true, false, false);
        assertEquals(List.of(), ComplaintClocks.of(tip, book, calendar, day("2026-11-23")));
    }

    @Test
    void theDaysInWhichAnotherComplaintLedDoNotCount() {
        // Accepted Friday 16 October; merged on the 20th, taken out on the 30th: ten days more, 10 December, a Thursday.
        Pause merged = new Pause(day("2026-10-20"), day("2026-10-30"), "x");
        ClockFacts facts = new ClockFacts(day("2026-09-29"), day("2026-10-16"), NONE, NONE, NONE, 0, NONE, NONE, List.of(merged), List.of(merged),
            false, false, false, false);
        assertEquals(day("2026-12-10"), clock(facts, ClockKind.DECISION, "2026-11-23").deadline().due());
    }
}
