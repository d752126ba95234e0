package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.platform.SchemaReady;
import org.pingcha.scoring.GradeScale;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** What ships is loaded once, on both databases, and is found by its effective date. */
class RuleStorageTest extends DatabaseTest {
    @BeforeEach
    void load() {
        wire(ShippedRules.class).load(new SchemaReady());
        flushAndClear();
    }

    @Test
    void theSetOfTheDayIsTheLatestThatIsInForce() {
        RuleQueries rules = wire(RuleQueries.class);
        assertEquals("CASE-REVIEW-2022", rules.caseReviewRules(LocalDate.of(2023, 8, 31)).code());
        // MOJ Order 148 came into force on 2023-09-01.
        assertEquals("CASE-REVIEW-2023", rules.caseReviewRules(LocalDate.of(2023, 9, 1)).code());
        RuleBook today = rules.caseReviewRules(LocalDate.of(2026, 11, 23));
        assertEquals("CASE-REVIEW-2023", today.code());
        assertEquals(today, rules.byId(today.id()));
        assertEquals(today, rules.byUuid(today.uuid()));
    }

    @Test
    void beforeTheFirstSetThereAreNoRules() {
        RuleQueries rules = wire(RuleQueries.class);
        Problem problem = assertThrows(Problem.class, () -> rules.caseReviewRules(LocalDate.of(2021, 12, 31)));
        assertEquals("rules.problem.noRules", problem.key());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> rules.byId(-1)).kind());
    }

    @Test
    void gradesAndVetoesAreThoseOfTheDomain() {
        RuleBook book = wire(RuleQueries.class).caseReviewRules(LocalDate.of(2026, 1, 1));
        GradeScale scale = book.gradeScale();
        assertEquals(0, new BigDecimal(90).compareTo(scale.excellent()));
        assertEquals(0, new BigDecimal(75).compareTo(scale.good()));
        assertEquals(0, new BigDecimal(60).compareTo(scale.pass()));
        assertEquals(0, new BigDecimal(60).compareTo(book.minimumApplicable()));
        assertEquals(10, book.vetoes().size());
        for (int i = 1; i <= 10; i++) {
            VetoEffect expected = i == 1 ? VetoEffect.AGENCY_FINDING : i == 4 ? VetoEffect.CAP_AT_PASS : VetoEffect.FAIL;
            assertEquals(expected, book.veto("V" + i).orElseThrow().effect());
        }
        assertFalse(book.verified());
        assertTrue(book.veto("V7").orElseThrow().verified());
        assertFalse(book.veto("V2").orElseThrow().verified());
    }

    @Test
    void loadingAgainChangesNothing() {
        long lines = count("RuleLine");
        long days = count("CalendarDay");
        long entries = count("AuditEntry");
        wire(ShippedRules.class).load(new SchemaReady());
        flushAndClear();
        assertEquals(2, wire(RuleQueries.class).sets().size());
        assertEquals(lines, count("RuleLine"));
        assertEquals(days, count("CalendarDay"));
        assertEquals(entries, count("AuditEntry"));
    }

    @Test
    void theCalendarIsReadOnceForManyQuestions() {
        WorkCalendars calendars = wire(WorkCalendars.class);
        WorkCalendar calendar = calendars.current();
        assertTrue(calendar.isOfficial(2020));
        assertTrue(calendar.isOfficial(2026));
        assertFalse(calendar.isOfficial(2027));
        assertEquals(0, statementsOf(calendars::current).size());
        assertEquals(7, calendars.years().size());
    }

    @Test
    void whatShipsIsWhatTheNoticesSay() {
        WorkCalendar calendar = wire(WorkCalendars.class).current();
        assertEquals(plain(Notices.of2025()), plain(calendar.exceptionsOf(2025)));
        assertEquals(plain(Notices.of2026()), plain(calendar.exceptionsOf(2026)));
        assertEquals("Spring Festival", calendar.exceptionsOf(2026).get(4).nameEn());
    }

    @Test
    void everyRuleAndVetoFitsItsColumnsInBothLanguages() {
        for (RuleSetRow row : wire(RuleQueries.class).sets()) {
            RuleBook book = wire(RuleQueries.class).byUuid(row.uuid());
            for (RuleKey key : RuleKey.values()) {
                assertTrue(book.rules().stream().anyMatch(rule -> rule.key() == key), row.code() + " has no " + key);
            }
            book.rules().forEach(rule -> assertEquals(rule.noteZh() == null, rule.noteEn() == null));
        }
    }

    private static List<String> plain(List<CalendarDate> days) {
        // 2025 joins National Day and Mid-Autumn in one holiday, which the two sources name differently.
        return days.stream().map(day -> day.date() + " " + (day.working() ? "worked" : "off")).sorted().toList();
    }

    private long count(String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult();
    }
}
