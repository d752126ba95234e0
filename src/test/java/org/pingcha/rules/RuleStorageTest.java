package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
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
    void aComplaintComesUnderTheRulesOfTheDayItIsReceived() {
        RuleQueries rules = wire(RuleQueries.class);
        // MOJ Order 149 came into force on 2025-06-15.
        RuleBook before = rules.complaintRules(LocalDate.of(2025, 6, 14));
        RuleBook after = rules.complaintRules(LocalDate.of(2025, 6, 15));
        assertEquals("COMPLAINT-2013", before.code());
        assertEquals("COMPLAINT-2025", after.code());
        assertEquals(0, statementsOf(() -> {
            rules.complaintRules(LocalDate.of(2026, 1, 1));
            rules.byId(before.id());
        }).size());
        Problem problem = assertThrows(Problem.class, () -> rules.complaintRules(LocalDate.of(2013, 11, 18)));
        assertEquals("rules.problem.noComplaintRules", problem.key());
    }

    @Test
    void fourMattersBecameSevenAndOneOfEachIsAboutMoney() {
        RuleBook before = wire(RuleQueries.class).complaintRules(LocalDate.of(2025, 6, 14));
        RuleBook after = wire(RuleQueries.class).complaintRules(LocalDate.of(2025, 6, 15));
        // The official report counts the four matters of 2013 in columns 2 to 5; taking money is the fourth of them.
        assertEquals(List.of(2, 3, 4, 5), before.matters().stream().map(Matter::reportColumn).toList());
        assertEquals(7, after.matters().size());
        for (RuleBook book : List.of(before, after)) {
            List<Matter> property = book.matters().stream().filter(Matter::property).toList();
            assertEquals(List.of(4), property.stream().map(Matter::reportColumn).toList());
            assertEquals(property.get(0), book.matter(property.get(0).code()).orElseThrow());
            assertTrue(book.matter("X9").isEmpty());
            // Five tests of acceptance (art. 8), what was dealt with already, and what is before a court.
            assertEquals(7, book.grounds().size());
            assertTrue(book.ground("G7").isPresent());
        }
        // Of the seven, the ministry's release names three.
        assertEquals(3, after.matters().stream().filter(Matter::verified).count());
    }

    @Test
    void limitsOf2013StandInFor2025AndSayThatTheyWereNotVerified() {
        RuleBook before = wire(RuleQueries.class).complaintRules(LocalDate.of(2025, 6, 14));
        RuleBook after = wire(RuleQueries.class).complaintRules(LocalDate.of(2025, 6, 15));
        for (RuleBook book : List.of(before, after)) {
            boolean verified = book == before;
            expect(book, RuleKey.COMPLAINT_ACCEPTANCE, 5, RuleUnit.WORKING_DAY, verified);
            expect(book, RuleKey.COMPLAINT_DECISION, 45, RuleUnit.DAY, verified);
            expect(book, RuleKey.COMPLAINT_REPLY, 5, RuleUnit.WORKING_DAY, verified);
            // Articles 20 and 46 of the two procedure laws, and article 49 of the Law on Legal Aid.
            expect(book, RuleKey.RECONSIDERATION_REMEDY, 60, RuleUnit.DAY, true);
            expect(book, RuleKey.LITIGATION_REMEDY, 6, RuleUnit.MONTH, true);
            expect(book, RuleKey.OBJECTION_REVIEW, 5, RuleUnit.DAY, true);
            book.rules().stream().filter(rule -> rule.key().isAct()).forEach(rule -> assertNull(rule.amount()));
            assertFalse(book.verified());
        }
        assertTrue(after.rule(RuleKey.ACT_MERGE).verified());
        assertFalse(before.rule(RuleKey.ACT_MERGE).verified());
    }

    @Test
    void aSetThatDoesNotAnswerItsFirstQuestionsIsNotPublished() {
        RuleSet set = new RuleSet("X", RuleSubject.COMPLAINT, "X", "X", LocalDate.of(2030, 1, 1), "X", false);
        RuleBook shipped = wire(RuleQueries.class).complaintRules(LocalDate.of(2025, 6, 15));
        shipped.rules().stream().filter(rule -> rule.key() != RuleKey.COMPLAINT_REPLY).forEach(set::add);
        assertEquals("rules.problem.silent", assertThrows(Problem.class, set::publish).key());
        set.add(shipped.rule(RuleKey.COMPLAINT_REPLY));
        assertEquals("rules.problem.noMatters", assertThrows(Problem.class, set::publish).key());
        set.add(shipped.matters().get(0));
        set.publish();
        assertThrows(IllegalStateException.class, () -> set.add(shipped.grounds().get(0)));
    }

    /** A node that is not told, since another one published it, goes by it once what it keeps is five minutes old. */
    @Test
    void aNewSetIsInForceAtOnceWhereItWasPublished() {
        RuleShelf shelf = wire(RuleShelf.class);
        assertEquals("COMPLAINT-2025", codeInForce(shelf, 2035));
        publish("COMPLAINT-2030", 2030);
        shelf.forget(new RulesPublished("COMPLAINT-2030"));
        assertEquals("COMPLAINT-2030", codeInForce(shelf, 2035));
        assertEquals("COMPLAINT-2025", codeInForce(shelf, 2029));
        publish("COMPLAINT-2032", 2032);
        assertEquals("COMPLAINT-2030", codeInForce(shelf, 2035));
        clock.advance(Duration.ofMinutes(5));
        assertEquals("COMPLAINT-2032", codeInForce(shelf, 2035));
    }

    @Test
    void allSetsAreReadInFiveStatements() {
        RuleShelf shelf = wire(RuleShelf.class);
        List<String> statements = statementsOf(() -> assertTrue(shelf.find(book -> book.code().equals("COMPLAINT-2013")).isPresent()));
        // The sets, and their rules, vetoes, matters and grounds.
        assertEquals(5, statements.size(), statements.toString());
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
        assertEquals(10, wire(RuleQueries.class).sets().size());
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
                assertEquals(key.subject() == row.subject(), book.rules().stream().anyMatch(rule -> rule.key() == key),
                    row.code() + " and " + key);
            }
            book.rules().forEach(rule -> assertEquals(rule.noteZh() == null, rule.noteEn() == null));
        }
    }

    private void publish(String code, int year) {
        RuleBook shipped = wire(RuleQueries.class).complaintRules(LocalDate.of(2026, 1, 1));
        RuleSet set = new RuleSet(code, RuleSubject.COMPLAINT, code, code, LocalDate.of(year, 1, 1), "X", false);
        shipped.rules().forEach(set::add);
        shipped.matters().forEach(set::add);
        set.publish();
        em.persist(set);
        flushAndClear();
    }

    private static String codeInForce(RuleShelf shelf, int year) {
        return shelf.inForce(RuleSubject.COMPLAINT, LocalDate.of(year, 12, 31)).orElseThrow().code();
    }

    private static void expect(RuleBook book, RuleKey key, int amount, RuleUnit unit, boolean verified) {
        Rule rule = book.rule(key);
        assertEquals(0, new BigDecimal(amount).compareTo(rule.amount()), key.name());
        assertEquals(unit, rule.unit(), key.name());
        assertEquals(verified, rule.verified(), book.code() + " " + key);
    }

    private static List<String> plain(List<CalendarDate> days) {
        // 2025 joins National Day and Mid-Autumn in one holiday, which the two sources name differently.
        return days.stream().map(day -> day.date() + " " + (day.working() ? "worked" : "off")).sorted().toList();
    }

    private long count(String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult();
    }
}
