package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days counted by hand; 2026-03-02 is a Monday, and March 2026 has no holiday. */
class CaseChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RuleBook BOOK = new RuleBook(1, UUID.randomUUID(), "TEST", RuleSubject.CASE_REVIEW, "规则", "Rules",
        LocalDate.of(2023, 9, 1), "", false, List.of(
            rule(RuleKey.RETAINER_AFTER_ASSIGNMENT, 5, RuleUnit.DAY, null, null, false, true),
            rule(RuleKey.RETAINER_AFTER_ASSIGNMENT, null, null, null, "DUTY_LAWYER", true, false),
            rule(RuleKey.FIRST_MEETING_AFTER_ASSIGNMENT, 3, RuleUnit.WORKING_DAY, "CRIMINAL", null, false, false),
            rule(RuleKey.FIRST_MEETING_AFTER_ASSIGNMENT, 5, RuleUnit.WORKING_DAY, "CIVIL", null, false, false),
            rule(RuleKey.FIRST_MEETING_AFTER_ASSIGNMENT, null, null, null, "DUTY_LAWYER", true, false),
            rule(RuleKey.FILE_AFTER_CLOSING, 30, RuleUnit.DAY, null, null, false, false),
            rule(RuleKey.PRACTICE_FOR_LIFE_OR_DEATH, 3, RuleUnit.YEAR, null, null, false, false),
            rule(RuleKey.HANDLER_FOR_MINORS, null, null, null, null, false, false)), List.of(), List.of(), List.of(), Sanctions.NONE);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, PASS, IN_TIME, 0",
        "2026-03-02, 2026-03-07, PASS, IN_TIME, 5",
        "2026-03-02, 2026-03-09, PASS, IN_TIME, 7",   // the fifth day is a Saturday, so Monday is the last
        "2026-03-02, 2026-03-10, FAIL, LATE, 8",
        "2026-03-04, 2026-03-10, FAIL, LATE, 6",      // the fifth day is Monday the 9th itself
        "2026-02-10, 2026-02-24, PASS, IN_TIME, 14",  // the fifth day opens Spring Festival
        "2026-02-10, 2026-02-25, FAIL, LATE, 15",
        "2026-03-03, 2026-03-02, UNKNOWN, BEFORE_START,",
        "2026-11-20, , UNKNOWN, RUNNING, 3",
        "2026-11-18, , UNKNOWN, RUNNING, 5",          // the last day is today
        "2026-11-17, , UNKNOWN, RUNNING, 6",          // yesterday was a Sunday
        "2026-11-13, , FAIL, OVERDUE, 10",
        ", 2026-03-02, UNKNOWN, NOT_STARTED,",
    })
    void theRetainerIsSignedWithinFiveDays(LocalDate assigned, LocalDate signed, CheckResult result, CheckReason reason,
                                           Integer taken) {
        CaseCheck check = check(CheckCode.RETAINER_IN_TIME, aCase().assigned(assigned).retainer(signed));
        assertEquals(result, check.result());
        assertEquals(reason, check.reason());
        assertEquals(taken, check.taken());
        assertEquals(5, check.limit());
        assertEquals(RuleUnit.DAY, check.unit());
        assertEquals(assigned, check.from());
        assertEquals(signed, check.to());
    }

    @ParameterizedTest
    @CsvSource({
        "CRIMINAL, 2026-03-05, PASS, 3, 3", // Tuesday, Wednesday, Thursday
        "CRIMINAL, 2026-03-06, FAIL, 4, 3",
        "CIVIL, 2026-03-09, PASS, 5, 5",
        "CIVIL, 2026-03-10, FAIL, 6, 5",
    })
    void theFirstMeetingHasAnotherLimitInCriminalCases(String type, LocalDate met, CheckResult result, int taken,
                                                       int limit) {
        CaseCheck check = check(CheckCode.FIRST_MEETING_IN_TIME,
            aCase().type(type).assigned(LocalDate.of(2026, 3, 2)).met(met));
        assertEquals(result, check.result());
        assertEquals(taken, check.taken());
        assertEquals(limit, check.limit());
        assertEquals(RuleUnit.WORKING_DAY, check.unit());
        assertTrue(check.verified());
        assertEquals("条文", check.basis(Locale.SIMPLIFIED_CHINESE));
        assertEquals("Article", check.basis(Locale.ENGLISH));
    }

    @Test
    void aRuleThatDoesNotMoveEndsOnItsDay() {
        // 30 days after 2026-01-30 is Sunday 2026-03-01, and this rule stays there.
        assertEquals(CheckResult.PASS, filed("2026-01-30", "2026-03-01").result());
        CaseCheck late = filed("2026-01-30", "2026-03-02");
        assertEquals(CheckResult.FAIL, late.result());
        assertEquals(31, late.taken());
        assertEquals(LocalDate.of(2026, 3, 1), late.due());
    }

    @Test
    void anOpenCaseHasNoFileToHandIn() {
        CaseCheck check = check(CheckCode.FILE_IN_TIME, aCase());
        assertEquals(CheckResult.UNKNOWN, check.result());
        assertEquals(CheckReason.NOT_STARTED, check.reason());
    }

    @Test
    void dutyLawyersAreFreeOfRetainerAndMeeting() {
        Facts duty = aCase().stage("DUTY_LAWYER");
        assertEquals(CheckResult.NOT_APPLICABLE, check(CheckCode.RETAINER_IN_TIME, duty).result());
        // The criminal rule would fit as well: the exemption for the stage is closer.
        CaseCheck meeting = check(CheckCode.FIRST_MEETING_IN_TIME, duty);
        assertEquals(CheckResult.NOT_APPLICABLE, meeting.result());
        assertNull(meeting.limit());
        assertFalse(meeting.verified());
    }

    @ParameterizedTest
    @CsvSource({
        // practising since, assigned on; article 26 asks for three years
        "2023-03-02, 2026-03-02, PASS, QUALIFIED, 3",
        "2023-03-03, 2026-03-02, FAIL, NOT_QUALIFIED, 2",
        "2010-07-01, 2026-03-02, PASS, QUALIFIED, 15",
        ", 2026-03-02, UNKNOWN, NOT_RECORDED,",
        "2026-04-01, 2026-03-02, FAIL, NOT_QUALIFIED,",
    })
    void lifeAndDeathNeedThreeYears(LocalDate since, LocalDate assigned, CheckResult result, CheckReason reason,
                                    Integer taken) {
        CaseCheck check = check(CheckCode.HANDLER_FOR_LIFE_OR_DEATH,
            aCase().lifeOrDeath(true).assigned(assigned).practising(since));
        assertEquals(result, check.result());
        assertEquals(reason, check.reason());
        assertEquals(taken, check.taken());
        assertEquals(3, check.limit());
    }

    @Test
    void criminalDefenceCountsBeforePracticeWhereItIsKnown() {
        Facts facts = aCase().lifeOrDeath(true).assigned(LocalDate.of(2026, 3, 2)).practising(LocalDate.of(2010, 1, 1))
            .defending(LocalDate.of(2025, 1, 1));
        assertEquals(CheckResult.FAIL, check(CheckCode.HANDLER_FOR_LIFE_OR_DEATH, facts).result());
    }

    @Test
    void deathPenaltyReviewNeedsThemWithoutAFlag() {
        Facts review = aCase().stage("DEATH_PENALTY_REVIEW").assigned(LocalDate.of(2026, 3, 2))
            .practising(LocalDate.of(2025, 1, 1));
        assertEquals(CheckResult.FAIL, check(CheckCode.HANDLER_FOR_LIFE_OR_DEATH, review.lifeOrDeath(false)).result());
        assertEquals(CheckResult.NOT_APPLICABLE,
            check(CheckCode.HANDLER_FOR_LIFE_OR_DEATH, review.stage("TRIAL").lifeOrDeath(false)).result());
    }

    @Test
    void whetherAHandlerKnowsMinorsIsUnknownUnlessRecorded() {
        assertEquals(CheckResult.NOT_APPLICABLE, check(CheckCode.HANDLER_FOR_MINOR, aCase().minor(false)).result());
        assertEquals(CheckResult.UNKNOWN, check(CheckCode.HANDLER_FOR_MINOR, aCase().minor(true)).result());
        assertEquals(CheckResult.UNKNOWN, check(CheckCode.HANDLER_FOR_MINOR, aCase().minor(null)).result());
        assertEquals(CheckResult.PASS,
            check(CheckCode.HANDLER_FOR_MINOR, aCase().minor(true).acquainted(true)).result());
        assertEquals(CheckResult.FAIL,
            check(CheckCode.HANDLER_FOR_MINOR, aCase().minor(true).acquainted(false)).result());
    }

    @Test
    void allChecksComeInOneOrder() {
        assertEquals(List.of(CheckCode.values()),
            CaseChecks.of(aCase().facts(), BOOK, Notices.calendar(), TODAY).stream().map(CaseCheck::code).toList());
    }

    private CaseCheck filed(String closed, String filed) {
        return check(CheckCode.FILE_IN_TIME, aCase().closed(LocalDate.parse(closed)).filed(LocalDate.parse(filed)));
    }

    private CaseCheck check(CheckCode code, Facts facts) {
        return CaseChecks.of(facts.facts(), BOOK, Notices.calendar(), TODAY).stream()
            .filter(check -> check.code() == code).findFirst().orElseThrow();
    }

    private static Facts aCase() {
        return new Facts();
    }

    private static Rule rule(RuleKey key, Integer amount, RuleUnit unit, String type, String stage, boolean exempt,
                             boolean moves) {
        return new Rule(key, amount == null ? null : BigDecimal.valueOf(amount), unit, type, stage, null, null, exempt,
            moves, "条文", "Article", true, null, null);
    }
}
