package org.pingcha.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.DeductionInput;
import org.pingcha.instrument.FormFixture;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.platform.SchemaReady;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.referral.ReferralState;
import org.pingcha.register.AidCase;
import org.pingcha.register.CaseFixture;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.LawFirm;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class ReviewServiceTest extends DatabaseTest {
    private Office city;
    private Office county;
    private Person lin;
    private Person zhao;
    private Person chief;
    private LawFirm firm;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        city = anAgency("RS1");
        FormFixture.aTrialRubric(em, "XX-SP", city, clock.instant());
        county = anAgency("RS11", city);
        lin = aPerson("rs-lin", city, Role.INSPECTOR);
        zhao = aPerson("rs-zhao", city, Role.INSPECTOR);
        chief = aPerson("rs-chief", city, Role.MANAGER);
        firm = aFirm(em, "明理律师事务所");
        actAs(chief);
    }

    private CaseFixture aTrial(String no, Office office) {
        return aCase(em, office).no(no).of(CaseType.CRIMINAL, CaseStage.TRIAL).about("盗窃").by("L-" + no, "胡磊", firm)
            .closed(LocalDate.of(2025, 9, 1));
    }

    private List<AssignOutcome> assign(Person to, AidCase... files) {
        return wire(AssignmentService.class).assign(new AssignOrder(List.of(files).stream().map(AidCase::uuid).toList(), to.uuid(), null))
            .stream().map(AssignResult::outcome).toList();
    }

    private UUID started(AidCase file) {
        actAs(chief);
        UUID review = wire(AssignmentService.class).assign(new AssignOrder(List.of(file.uuid()), lin.uuid(), null)).get(0).review();
        actAs(lin);
        wire(ReviewService.class).start(review);
        flushAndClear();
        return review;
    }

    private int seen(UUID review, String item) {
        Long sheet = wire(ReviewQueries.class).detail(review).shownSheet();
        return wire(SheetQueries.class).item(sheet, item, java.util.Locale.SIMPLIFIED_CHINESE).revision();
    }

    private void full(UUID review, String... items) {
        for (String item : items) {
            wire(MarkingService.class).full(review, item, seen(review, item));
        }
    }

    private void deduct(UUID review, String item, String points) {
        wire(MarkingService.class).addRow(review, item, seen(review, item),
            new DeductionInput(new BigDecimal(points), "卷内无记录", "卷1 第4页", null, null));
    }

    private Assessment submitted(UUID review) {
        long version = wire(ReviewQueries.class).detail(review).version();
        long rated = wire(ReviewService.class).rate(review, version, Difficulty.ORDINARY, Set.of(), null);
        Assessment result = wire(ReviewService.class).submit(review, rated);
        flushAndClear();
        return result;
    }

    private static void refused(String key, Executable work) {
        assertEquals(key, assertThrows(Problem.class, work).key());
    }

    @Test
    void everyFileGivenOutGetsItsOwnAnswer() {
        AidCase good = aTrial("一", city).saved();
        AidCase taken = aTrial("二", county).saved();
        AidCase open = aTrial("三", city).closed(null).saved();
        AidCase noForm = aCase(em, city).no("四").of(CaseType.CIVIL, CaseStage.ARBITRATION).closed(LocalDate.of(2025, 9, 2)).saved();
        AidCase own = aTrial("五", city).saved();
        AidCase elsewhere = aTrial("六", anAgency("RS9")).saved();
        persisted(() -> Recusal.fromCase(lin.id(), own.id(), "曾为当事人代理", chief.actor(null), clock.instant()));
        assertEquals(List.of(AssignOutcome.ASSIGNED), assign(zhao, taken));
        assertEquals(List.of(AssignOutcome.ASSIGNED, AssignOutcome.ALREADY_ASSIGNED, AssignOutcome.NOT_CLOSED, AssignOutcome.NO_FORM,
            AssignOutcome.RECUSED, AssignOutcome.NOT_FOUND), assign(lin, good, taken, open, noForm, own, elsewhere));
        actAs(lin);
        assertEquals(1, wire(ReviewQueries.class).work().size());
        actAs(zhao);
        assertEquals("二", wire(ReviewQueries.class).work().get(0).caseNo());
    }

    @Test
    void fallsDueAfterTheRuleSetsWorkingDays() {
        assign(lin, aTrial("一", city).saved());
        actAs(lin);
        // 2026-11-23 is a Monday and no holiday follows until New Year; the shipped rule says ten working days.
        assertEquals(LocalDate.of(2026, 12, 7), wire(ReviewQueries.class).work().get(0).dueOn());
    }

    /** Three are open, one of them overdue and one due today; of the three that left, two this year and one this month. */
    @Test
    void anInspectorCountsWhatIsOpenAndWhatLeftTheDesk() {
        clock.setDay(LocalDate.of(2025, 12, 31));
        submittedFull("旧");
        clock.setDay(LocalDate.of(2026, 10, 31));
        submittedFull("上月");
        clock.setDay(LocalDate.of(2026, 11, 2));
        UUID slow = started(aTrial("慢", city).saved());
        clock.setDay(LocalDate.of(2026, 11, 6));
        full(slow, "A1", "A2", "B1");
        submitted(slow);
        clock.setDay(LocalDate.of(2026, 11, 9));
        // Ten working days each.
        started(aTrial("逾期", city).saved());
        clock.setDay(LocalDate.of(2026, 11, 10));
        started(aTrial("今天", city).saved());
        assign(zhao, aTrial("别人", city).saved());
        clock.setDay(LocalDate.of(2026, 11, 24));
        started(aTrial("新", city).saved());
        WorkCount count = wire(ReviewQueries.class).workCount();
        assertEquals(List.of(3L, 1L, 1L, 2L, 1L), List.of(count.open(), count.overdue(), count.dueToday(), count.submitted(), count.month()));
        assertEquals(2.0, count.days(), 0.001, "four days and none");
        assertEquals(LocalDate.of(2026, 11, 6), ChinaTime.dayOf(count.lastSubmitted()));
    }

    private void submittedFull(String no) {
        UUID review = started(aTrial(no, city).saved());
        full(review, "A1", "A2", "B1");
        submitted(review);
    }

    @Test
    void nextFileIsTheOldestThatFitsAndNeedNotBeRecused() {
        aTrial("新", city).closed(LocalDate.of(2025, 9, 9)).saved();
        AidCase recused = aTrial("回避", city).closed(LocalDate.of(2025, 4, 1)).saved();
        aTrial("旧", county).closed(LocalDate.of(2025, 5, 1)).saved();
        aCase(em, city).no("无表").of(CaseType.CIVIL, CaseStage.ARBITRATION).closed(LocalDate.of(2025, 3, 9)).saved();
        persisted(() -> Recusal.fromCase(lin.id(), recused.id(), "亲属", chief.actor(null), clock.instant()));
        actAs(lin);
        NextFile next = wire(NextFile.class);
        ReviewQueries reviews = wire(ReviewQueries.class);
        assertEquals("旧", reviews.detail(next.take().orElseThrow()).caseNo());
        assertEquals("新", reviews.detail(next.take().orElseThrow()).caseNo());
        assertTrue(next.take().isEmpty());
        actAs(chief);
        wire(AssignmentService.class).giveFields(zhao.uuid(), Set.of(CaseType.CIVIL));
        actAs(zhao);
        assertTrue(next.take().isEmpty());
    }

    @Test
    void isScoredWhenItIsSubmittedAndNotBefore() {
        UUID review = started(aTrial("一", city).saved());
        full(review, "A1");
        long version = wire(ReviewService.class).rate(review, wire(ReviewQueries.class).detail(review).version(), Difficulty.HARD,
            Set.of(DifficultyReason.MANY_VOLUMES), null);
        refused("instrument.problem.incomplete", () -> wire(ReviewService.class).submit(review, version));
        deduct(review, "A2", "10");
        deduct(review, "B1", "15.01");
        Assessment result = submitted(review);
        // 40 + 20 + 14.99 of 100
        assertEquals(new BigDecimal("74.99"), result.score());
        assertEquals(Grade.PASS, result.grade());
        ReviewDetail detail = wire(ReviewQueries.class).detail(review);
        assertEquals(ReviewState.SUBMITTED, detail.state());
        assertNull(detail.draftSheet());
        refused("review.problem.notBeingMarked", () -> wire(MarkingService.class).full(review, "A1", 1));
    }

    @Test
    void anItemThatDoesNotApplyIsScaledAwayAndTooFewPointsAreRefused() {
        UUID review = started(aTrial("一", city).saved());
        full(review, "A1");
        deduct(review, "B1", "7");
        wire(MarkingService.class).notApplicable(review, "A2", seen(review, "A2"), "无此情形");
        // 63 of 70: exactly 90, which is excellent
        assertEquals(new BigDecimal("90.00"), submitted(review).score());
        assertEquals(Grade.EXCELLENT, wire(ReviewQueries.class).detail(review).grade());
    }

    @Test
    void aVetoCountsOnceASecondPersonConfirmedIt() {
        UUID review = started(aTrial("一", city).saved());
        full(review, "A1", "A2", "B1");
        UUID veto = wire(VetoService.class).propose(review, "V2", "卷内无会见笔录", "卷1 第1页");
        assertEquals(Grade.EXCELLENT, submitted(review).grade());
        actAs(chief);
        refused("review.problem.vetoDecisionGround", () -> wire(VetoService.class).confirm(veto, 0, " "));
        assertEquals(1, wire(ReviewQueries.class).count(VetoState.PROPOSED));
        wire(VetoService.class).confirm(veto, 0, "看守所会见登记也无记录");
        flushAndClear();
        ReviewDetail detail = wire(ReviewQueries.class).detail(review);
        assertEquals(Grade.FAIL, detail.grade());
        assertEquals(Grade.EXCELLENT, detail.gradeByPoints());
        assertEquals(new BigDecimal("100.00"), detail.score());
    }

    @Test
    void aConfirmedVetoThatIsMisconductOpensAReferralAndTheOthersDoNot() {
        UUID review = started(aTrial("一", city).saved());
        full(review, "A1", "A2", "B1");
        UUID missed = wire(VetoService.class).propose(review, "V5", "开庭未到", "卷1 第1页");
        UUID unmet = wire(VetoService.class).propose(review, "V2", "卷内无会见笔录", "卷1 第1页");
        actAs(chief);
        ReferralQueries referrals = wire(ReferralQueries.class);
        assertTrue(referrals.outcomeOf("review", missed).isEmpty(), "not before a second person confirmed it");
        wire(VetoService.class).confirm(missed, 0, "法庭笔录载明未到庭");
        wire(VetoService.class).confirm(unmet, 0, "看守所会见登记也无记录");
        flushAndClear();
        assertEquals(ReferralState.PROPOSED, referrals.outcomeOf("review", missed).orElseThrow().state());
        assertTrue(referrals.outcomeOf("review", unmet).isEmpty());
    }

    @Test
    void aFindingAgainstTheAgencyRemovesItsItemAndLeavesTheGrade() {
        UUID review = started(aTrial("一", city).saved());
        full(review, "A1", "B1");
        deduct(review, "A2", "30");
        UUID veto = wire(VetoService.class).propose(review, "V1", "执业不满三年", "卷1 第2页");
        assertEquals(new BigDecimal("70.00"), submitted(review).score());
        actAs(chief);
        wire(VetoService.class).confirm(veto, 0, "执业证记载属实");
        flushAndClear();
        // 70 of 70
        assertEquals(new BigDecimal("100.00"), wire(ReviewQueries.class).detail(review).score());
        assertEquals(Grade.EXCELLENT, wire(ReviewQueries.class).detail(review).grade());
    }

    @Test
    void aCorrectionIsAFurtherSheetAndTheFirstStays() {
        UUID review = started(aTrial("一", city).saved());
        full(review, "A1", "A2", "B1");
        submitted(review);
        ReviewDetail first = wire(ReviewQueries.class).detail(review);
        wire(ReviewService.class).correct(review, first.version(), "B1 漏看第 14 页");
        flushAndClear();
        deduct(review, "B1", "30");
        assertEquals(new BigDecimal("100.00"), wire(ReviewQueries.class).detail(review).score());
        assertEquals(new BigDecimal("70.00"), submitted(review).score());
        ReviewDetail second = wire(ReviewQueries.class).detail(review);
        assertNotEquals(first.sheet(), second.sheet());
        assertEquals(new BigDecimal("100"), wire(SheetQueries.class).progress(first.sheet()).earned());
    }

    @Test
    void aFileThatComesBackIsFoundAsItWasLeft() {
        UUID review = started(aTrial("一", city).saved());
        full(review, "A1");
        actAs(chief);
        AssignmentService assignments = wire(AssignmentService.class);
        ReviewQueries reviews = wire(ReviewQueries.class);
        assignments.reassign(review, reviews.detail(review).version(), zhao.uuid(), null, "休假");
        flushAndClear();
        actAs(lin);
        assertThrows(Problem.class, () -> reviews.detail(review));
        actAs(zhao);
        wire(ReviewService.class).start(review);
        flushAndClear();
        assertEquals(0, wire(SheetQueries.class).progress(reviews.detail(review).draftSheet()).answered());
        actAs(chief);
        assignments.reassign(review, reviews.detail(review).version(), lin.uuid(), null, "销假");
        flushAndClear();
        actAs(lin);
        wire(ReviewService.class).start(review);
        flushAndClear();
        assertEquals(1, wire(SheetQueries.class).progress(reviews.detail(review).draftSheet()).answered());
    }

    @Test
    void twoPeopleWhoSawTheSameReviewAreToldApart() {
        UUID review = started(aTrial("一", city).saved());
        refused("instrument.problem.markChanged.NONE", () -> wire(MarkingService.class).full(review, "A1", 7));
        refused("review.problem.changed", () -> wire(ReviewService.class).rate(review, 99, Difficulty.EASY, Set.of(), null));
        actAs(zhao);
        assertThrows(Problem.class, () -> wire(MarkingService.class).full(review, "A1", 0));
        assertThrows(Problem.class, () -> wire(ReviewQueries.class).detail(review));
        actAs(chief);
        refused("review.problem.notYours", () -> wire(MarkingService.class).full(review, "A1", 0));
    }

    @Test
    void listsCostTwoStatements() {
        assign(lin, aTrial("一", city).saved(), aTrial("二", county).saved());
        aTrial("三", county).saved();
        ReviewQueries reviews = wire(ReviewQueries.class);
        WaitingQueries waiting = wire(WaitingQueries.class);
        assertEquals(2, statementsOf(() -> assertEquals(reviews.count(ReviewFilter.ALL, Page.COUNTED),
            reviews.rows(ReviewFilter.ALL, PageRequest.start()).size())).size());
        assertEquals(2, statementsOf(() -> assertEquals(waiting.count(ReviewFilter.ALL, Page.COUNTED),
            waiting.rows(ReviewFilter.ALL, PageRequest.start()).size())).size());
        ReviewFilter narrow = new ReviewFilter("盗窃", CaseType.CRIMINAL, CaseStage.TRIAL, ReviewState.ASSIGNED, false, false, null,
            "RS1", firm.uuid(), lin.uuid(), LocalDate.of(2026, 1, 1), null, "XX-SP", "A1");
        assertEquals(0, reviews.rows(narrow, new PageRequest(0, 50, "DUE", true)).size());
        assertEquals(2, reviews.count(ReviewFilter.ALL, Page.ALL));
        assertEquals(1, waiting.count(ReviewFilter.ALL, Page.ALL));
        assertEquals(List.of(2L), wire(WaitingQueries.class).inspectors().stream().filter(i -> i.uuid().equals(lin.uuid())).map(InspectorRow::open).toList());
    }
}
