package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetView.DeductionView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class SheetServiceTest extends DatabaseTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final CaseFacts TRIAL = new CaseFacts("CRIMINAL", "TRIAL", "DEFENCE");

    private SheetService service;
    private SheetQueries sheets;
    private Person lin;
    private Person wu;
    private long sheet;

    @BeforeEach
    void openASheet() {
        service = wire(SheetService.class);
        sheets = wire(SheetQueries.class);
        var office = anAgency("SS1");
        lin = aPerson("ss-lin", office, Role.INSPECTOR);
        wu = aPerson("ss-wu", office, Role.INSPECTOR);
        actAs(lin);
        sheet = service.open(published(Forms.aRubric("SS")), new SheetSubject("test", 7), TRIAL);
        flushAndClear();
    }

    private long published(Form form) {
        Instrument instrument = new Instrument(form.code(), form.purpose());
        em.persist(instrument);
        InstrumentVersion version = new InstrumentVersion(instrument, form, null, Actor.system(), clock.instant());
        version.publish(Actor.system(), clock.instant());
        em.persist(version);
        return version.id();
    }

    /** Each call is a request of its own. */
    private <T> T saved(Supplier<T> call) {
        T result = call.get();
        flushAndClear();
        return result;
    }

    private ItemView item(String code) {
        return sheets.item(sheet, code, ZH);
    }

    private static DeductionInput row(String points, String reason, String page) {
        return new DeductionInput(points == null ? null : new BigDecimal(points), reason, page, null, null);
    }

    private static String key(Runnable call) {
        return assertThrows(Problem.class, call::run).key();
    }

    @Test
    void aBlankSheetHasEveryItemUnanswered() {
        SheetView view = sheets.sheet(sheet, ZH);
        assertEquals(List.of("A1", "A2", "B1"), view.items().map(ItemView::code).toList());
        assertEquals(3, view.totals().remaining());
        assertEquals(new BigDecimal("10"), view.totals().applicable());
        assertEquals(BigDecimal.ZERO, view.totals().earned());
        assertEquals("委托", view.sections().get(0).name().text());
    }

    @Test
    void aSheetCostsThreeStatementsWhateverItsSize() {
        sheets.sheet(sheet, ZH);
        em.clear();
        assertEquals(3, statementsOf(() -> sheets.sheet(sheet, ZH)).size());
    }

    @Test
    void eachChangeRaisesTheRevisionOfItsItemAlone() {
        assertEquals(1, saved(() -> service.markFull(sheet, "A1", 0)));
        assertEquals(2, saved(() -> service.note(sheet, "A1", 1, " 见卷1 ")));
        assertEquals("见卷1", item("A1").note());
        assertEquals(0, item("B1").revision());
        assertEquals(lin.name(), item("A1").markedBy());
    }

    @Test
    void whoSawAnOlderRevisionIsToldWhoChangedItAndNothingIsOverwritten() {
        var first = saved(() -> service.addDeduction(sheet, "A1", 0, row("1.5", "逾期一日", "卷1第3页")));
        actAs(wu);
        Problem problem = assertThrows(Problem.class, () -> service.markFull(sheet, "A1", 0));
        assertEquals(Problem.Kind.CONFLICT, problem.kind());
        assertEquals("instrument.problem.markChanged.DEDUCTED", problem.key());
        assertEquals(List.of("A1", lin.name(), "09:00", "1.5"), List.of(problem.args()));
        em.clear();
        assertEquals(AnswerKind.DEDUCTED, item("A1").answer());
        assertEquals(2, saved(() -> service.removeDeduction(sheet, "A1", first.row(), first.revision())));
    }

    @Test
    void aDraftKeepsRowsThatAreNotCompleteAndSubmissionNamesWhatIsMissing() {
        var added = saved(() -> service.deduct(sheet, "A1", 0));
        saved(() -> service.changeDeduction(sheet, "A1", added.row(), 1, row("1", null, null)));
        saved(() -> service.notApplicable(sheet, "A2", 0, " "));
        assertEquals(List.of(new Missing("A1", "instrument.missing.reason", 1), new Missing("A1", "instrument.missing.page", 1),
            new Missing("A2", "instrument.missing.notApplicableReason", 0), new Missing("B1", "instrument.missing.answer", 0)),
            sheets.completeness(sheet));
        assertEquals("instrument.problem.incomplete", key(() -> service.submit(sheet)));
    }

    @Test
    void aPageOfADocumentIsAPageReference() {
        UUID document = UUID.randomUUID();
        saved(() -> service.addDeduction(sheet, "A1", 0, new DeductionInput(BigDecimal.ONE, "无记录", null, document, 17)));
        DeductionView row = item("A1").deductions().get(0);
        assertEquals(document, row.document());
        assertEquals(17, row.pageNo());
        assertTrue(item("A1").missing().isEmpty());
    }

    @Test
    void deductionsFloorAtZeroAndWhatDoesNotApplyLeavesTheSum() {
        saved(() -> service.addDeduction(sheet, "A1", 0, row("3.5", "甲", "第1页")));
        saved(() -> service.addDeduction(sheet, "A1", 1, row("2", "乙", "第2页")));
        saved(() -> service.notApplicable(sheet, "A2", 0, "未提交证据"));
        saved(() -> service.markFull(sheet, "B1", 0));
        SheetTotals totals = saved(() -> service.submit(sheet));
        // 5 − 3.5 − 2 < 0, so 0; A2 is out; B1 is 2 of 2: 2 of 7.
        assertEquals(new SheetTotals(3, 3, new BigDecimal("2"), new BigDecimal("7"), new BigDecimal("7")), totals);
    }

    @Test
    void anotherAnswerKeepsTheRowsUntilSubmission() {
        saved(() -> service.addDeduction(sheet, "A1", 0, row("1", "逾期", "第1页")));
        saved(() -> service.markFull(sheet, "A1", 1));
        assertEquals(List.of(), item("A1").deductions());
        assertEquals(new BigDecimal("5"), item("A1").earned());
        saved(() -> service.deduct(sheet, "A1", 2));
        assertEquals("逾期", item("A1").deductions().get(0).reason());
    }

    @Test
    void onlyItemsThatAllowItCanBeNotApplicable() {
        assertEquals("instrument.problem.mustApply", key(() -> service.notApplicable(sheet, "A1", 0, "无")));
    }

    @Test
    void aSubmittedSheetNeverChangesAndACorrectionIsANewOneWithAReason() {
        submitted();
        for (Runnable verb : List.<Runnable>of(() -> service.markFull(sheet, "A1", 1), () -> service.note(sheet, "A1", 1, "x"),
            () -> service.clear(sheet, "A1", 1), () -> service.submit(sheet))) {
            assertEquals("instrument.problem.submitted", key(verb));
            em.clear();
        }
        assertEquals("instrument.problem.correctionReason", key(() -> service.openCorrection(sheet, "  ")));
        em.clear();
        long second = saved(() -> service.openCorrection(sheet, "B1 页码有误"));
        SheetView view = sheets.sheet(second, ZH);
        assertEquals(2, view.number());
        assertEquals("B1 页码有误", view.correctionReason());
        assertEquals(sheets.sheet(sheet, ZH).uuid(), view.predecessor());
        assertEquals(new BigDecimal("9"), view.totals().earned());
        saved(() -> service.markFull(second, "B1", 0));
        assertEquals(new BigDecimal("9"), sheets.sheet(sheet, ZH).totals().earned(), "the first one stays");
        assertEquals("instrument.problem.alreadyCorrected", key(() -> service.openCorrection(sheet, "再改")));
        em.clear();
        assertEquals("instrument.problem.notSubmitted", key(() -> service.openCorrection(second, "再改")));
    }

    private void submitted() {
        saved(() -> service.markFull(sheet, "A1", 0));
        saved(() -> service.markFull(sheet, "A2", 0));
        saved(() -> service.addDeduction(sheet, "B1", 0, row("1", "仅开庭当日会见", "卷1第12页")));
        saved(() -> service.submit(sheet));
    }

    @Test
    void aSubjectHasOneFirstSheetOnly() {
        SheetView view = sheets.sheet(sheet, ZH);
        assertEquals("instrument.problem.sheetExists", key(() -> service.open(view.form().id(), view.subject(), TRIAL)));
    }

    @Test
    void otherKindsTakeValuesAndConditionsAskEarlierAnswers() {
        long other = saved(() -> service.open(published(Forms.aQuestionnaire("SQ")), new SheetSubject("test", 8), CaseFacts.UNKNOWN));
        assertEquals(List.of("Q1", "Q2", "Q4", "Q5", "Q6"), sheets.sheet(other, ZH).items().map(ItemView::code).toList());
        saved(() -> service.answer(other, "Q1", 0, "2"));
        saved(() -> service.answer(other, "Q2", 0, "YES"));
        assertEquals(List.of(new Missing("Q3", "instrument.missing.answer", 0)), sheets.completeness(other));
        assertEquals("instrument.problem.badValue", key(() -> service.answer(other, "Q3", 0, "2026-02-30")));
        em.clear();
        saved(() -> service.answer(other, "Q3", 0, "2026-02-28"));
        saved(() -> service.answer(other, "Q4", 0, "2.50"));
        assertEquals("2.5", sheets.item(other, "Q4", ZH).value());
        SheetTotals totals = saved(() -> service.submit(other));
        // the middle of three is worth 5 of 10, yes 4 of 4
        assertEquals(new BigDecimal("9"), totals.earned());
        assertEquals(new BigDecimal("14"), totals.applicable());
    }

    @Test
    void aMissingEnglishTextFallsBackToChineseAndSaysSo() {
        SheetView view = sheets.sheet(sheet, Locale.ENGLISH);
        assertEquals(new Wording("Retainer", "en", false, true), view.sections().get(0).name());
        assertEquals(new Wording("会见", "zh-CN", true, false), view.sections().get(1).name());
    }

    @Test
    void aSheetThatComesFilledInIsKeptInOneGo() {
        long version = sheets.sheet(sheet, ZH).form().id();
        var answers = java.util.Map.of("A1", FilledSheets.Filled.deducted(row("1.5", "逾期", "第2页")),
            "A2", FilledSheets.Filled.notApplicable("无此情形"), "B1", FilledSheets.Filled.FULL);
        long kept = saved(() -> wire(FilledSheets.class).keep(version, new SheetSubject("test", 9), TRIAL, answers, true, lin.actor(null), clock.instant()));
        SheetView view = sheets.sheet(kept, ZH);
        assertEquals(SheetState.SUBMITTED, view.state());
        assertEquals(new BigDecimal("5.5"), view.totals().earned());
        assertEquals(new BigDecimal("7"), view.totals().applicable());
        assertEquals(List.of(), sheets.completeness(kept));
    }

    @Test
    void theScoreIsComputedFromWhatWasAnswered() {
        saved(() -> service.addDeduction(sheet, "A1", 0, row("1.5", "逾期", "第2页")));
        saved(() -> service.notApplicable(sheet, "A2", 0, "无此情形"));
        var tally = org.pingcha.scoring.Tally.of(sheets.scored(sheet));
        assertEquals(0, new BigDecimal("3.5").compareTo(tally.earned()));
        assertEquals(0, new BigDecimal("5").compareTo(tally.applicable()));
    }
}
