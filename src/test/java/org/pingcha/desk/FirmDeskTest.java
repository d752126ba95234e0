package org.pingcha.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.practice.PracticeQueries;
import org.pingcha.practice.PracticeService;
import org.pingcha.practice.RecordEntry;
import org.pingcha.practice.RecordKind;
import org.pingcha.practice.RecordRow;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;
import org.pingcha.review.ReviewRound;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** A firm sees its own cases and the results that stand, and records what it did about them; managers read that where they have the case. */
class FirmDeskTest extends DatabaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static long ids = 8_500_000;
    private Office city;
    private LawFirm firm;
    private LawFirm other;
    private Person desk;
    private AidCase open;
    private AidCase closed;

    @BeforeEach
    void twoFirms() {
        wire(ShippedRules.class).load(new SchemaReady());
        city = anAgency("D1");
        firm = aFirm(em, "法桥律师事务所");
        other = aFirm(em, "正和律师事务所");
        desk = aPerson("d-firm", city, Role.FIRM);
        desk.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id());
        open = aCase(em, city).no("D-1").helping("甲", null).by("A-1", "陈敏艳", firm).saved();
        closed = aCase(em, city).no("D-2").helping("乙", null).by("A-2", "李强", firm).closed(LocalDate.of(2026, 5, 5)).saved();
        scored(closed);
        scored(aCase(em, city).no("D-9").helping("丙", null).by("B-1", "张芳", other).closed(LocalDate.of(2026, 5, 5)).saved());
        flushAndClear();
        actAs(desk);
    }

    @Test
    void resultsAreItsOwnAndFinal() {
        FirmCaseQueries cases = wire(FirmCaseQueries.class);
        assertEquals(List.of("D-1"), numbers(FirmCaseQueries.Show.OPEN));
        assertEquals(List.of("D-2"), numbers(FirmCaseQueries.Show.JUDGED));
        assertEquals(new FirmCounts(1, 1, 0, 1, 0, 0), cases.counts());
        assertEquals(2, statementsOf(() -> cases.list(FirmCaseQueries.Show.CLOSED, null, PageRequest.start())).size());
        FirmResultQueries results = wire(FirmResultQueries.class);
        assertEquals("D-2", results.open(closed.uuid(), Locale.ENGLISH).row().caseNo());
        UUID rivals = em.createQuery("select c.uuid from AidCase c where c.caseNo = 'D-9'", UUID.class).getSingleResult();
        assertThrows(Problem.class, () -> results.open(rivals, Locale.ENGLISH));
        assertThrows(Problem.class, () -> results.open(open.uuid(), Locale.ENGLISH));
        // What one recipient said could be worked out from the score.
        assertEquals(new BigDecimal("81.00"), results.open(closed.uuid(), Locale.ENGLISH).row().score());
        sql("insert into quality_evidence (score_id, place, channel, source, earned, applicable) select s.id, 0, 'RECIPIENT', 'response:x', 50, 100 from quality_score s"
            + " where s.case_id = ?1", closed.id());
        flushAndClear();
        FirmCaseRow kept = cases.list(FirmCaseQueries.Show.JUDGED, null, PageRequest.start()).items().get(0);
        assertNull(kept.score());
        assertNull(kept.high());
        assertEquals(Grade.GOOD, kept.grade());
        // Somebody looks at the file again: until that is done there is no result.
        Person inspector = aPerson("d-inspector", city, Role.INSPECTOR);
        ReviewRound round = ReviewRound.standing(city.id(), 2026, null, clock.instant());
        em.persist(round);
        sql("insert into file_review (id, uuid, round_id, case_id, office_id, slot, inspector_id, state, assigned_at, version) select ?1, cast(?2 as uuid), r.id, ?3, ?4, 1,"
            + " ?5, 'ASSIGNED', current_timestamp, 0 from review_round r where r.id = ?6", ++ids, uuid(), closed.id(), city.id(), inspector.id(), round.id());
        assertEquals(List.of(), numbers(FirmCaseQueries.Show.JUDGED));
        assertThrows(Problem.class, () -> results.open(closed.uuid(), Locale.ENGLISH));
        assertNull(cases.list(FirmCaseQueries.Show.CLOSED, null, PageRequest.start()).items().get(0).score());
    }

    @Test
    void aDiscussionIsReadByTheManagerOfTheCase() {
        PracticeService service = wire(PracticeService.class);
        UUID made = service.record(discussion("D-1", "白启明、方远"));
        assertEquals("practice.problem.several", assertThrows(Problem.class, () -> service.record(discussion("D-1", "白启明"))).key());
        assertEquals("practice.problem.noCase", assertThrows(Problem.class, () -> service.record(discussion("D-9", "白启明、方远"))).key());
        assertEquals("practice.problem.future", assertThrows(Problem.class, () -> service.record(new RecordEntry(RecordKind.APPROVAL, "D-1", null, null,
            LocalDate.of(2026, 11, 24), "白启明", "x", "y"))).key());
        flushAndClear();
        PracticeQueries queries = wire(PracticeQueries.class);
        assertEquals(List.of(made), queries.own().stream().map(RecordRow::uuid).toList());
        actAs(aPerson("d-manager", city, Role.MANAGER));
        long handler = em.createQuery("select h.id from Handler h where h.licenceNo = 'A-1'", Long.class).getSingleResult();
        assertEquals("陈敏艳", queries.ofHandler(handler).get(0).handler());
        assertEquals(1, queries.ofFirm(firm.id()).size());
        actAs(aPerson("d-elsewhere", anAgency("D8"), Role.MANAGER));
        assertEquals(List.of(), queries.ofFirm(firm.id()));
        Person rival = aPerson("d-rival", city, Role.FIRM);
        rival.giveRoles(Set.of(Role.FIRM), Set.of(), other.id());
        actAs(rival);
        assertEquals(List.of(), queries.own());
        assertThrows(Problem.class, () -> service.strike(made, "不是本所的"));
        actAs(aPerson("d-none", city, Role.FIRM));
        assertEquals(List.of(), queries.own());
        assertEquals(List.of(), queries.cases());
        assertEquals(List.of(), numbers(FirmCaseQueries.Show.CLOSED));
        assertThrows(Problem.class, () -> service.record(discussion("D-1", "白启明、方远")));
    }

    @Test
    void mentoringNeedsTwoLawyersOfTheFirm() {
        PracticeService service = wire(PracticeService.class);
        UUID young = handler("A-1");
        UUID mentor = handler("A-2");
        UUID made = service.record(mentoring(young, mentor));
        assertEquals("practice.problem.mentor", assertThrows(Problem.class, () -> service.record(mentoring(young, young))).key());
        assertEquals("practice.problem.mentor", assertThrows(Problem.class, () -> service.record(mentoring(young, handler("B-1")))).key());
        service.strike(made, "日期不对");
        flushAndClear();
        assertEquals("日期不对", wire(PracticeQueries.class).own().get(0).struckWhy());
        assertEquals("practice.problem.struck", assertThrows(Problem.class, () -> service.strike(made, "再来")).key());
    }

    private List<String> numbers(FirmCaseQueries.Show show) {
        return wire(FirmCaseQueries.class).list(show, null, PageRequest.start()).items().stream().map(FirmCaseRow::caseNo).toList();
    }

    private static RecordEntry discussion(String caseNo, String people) {
        return new RecordEntry(RecordKind.DISCUSSION, caseNo, null, null, DAY, people, "证据不足如何处理", "申请调取");
    }

    private static RecordEntry mentoring(UUID young, UUID mentor) {
        return new RecordEntry(RecordKind.MENTORING, null, young, mentor, DAY, null, "会见", "陪同一次");
    }

    private UUID handler(String licence) {
        return em.createQuery("select h.uuid from Handler h where h.licenceNo = :no", UUID.class).setParameter("no", licence).getSingleResult();
    }

    private void scored(AidCase aidCase) {
        sql("insert into quality_score (id, uuid, case_id, rule_set_id, score, low_end, high_end, evidence, complaint_points, upheld, partly, grade_by_points, grade,"
            + " changed_at, version) values (?1, cast(?2 as uuid), ?3, ?4, 81, 50, 90, 60, 0, 0, 0, 'GOOD', 'GOOD', current_timestamp, 0)", ++ids, uuid(), aidCase.id(),
            wire(RuleQueries.class).qualityRules(LocalDate.of(2026, 1, 1)).id());
    }

    private static String uuid() {
        return new UUID(85, ids).toString();
    }

    private void sql(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
