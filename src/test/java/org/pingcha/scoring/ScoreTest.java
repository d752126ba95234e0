package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.scoring.ItemMark.full;
import static org.pingcha.scoring.ItemMark.less;
import static org.pingcha.scoring.ItemMark.notApplicable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.shared.Problem;

/** Worked by hand: each comment carries the sum. */
class ScoreTest {
    private static final BigDecimal SIXTY = points("60");
    private static final GradeScale SCALE = new GradeScale(points("90"), points("75"), points("60"));

    @Test
    void aWholeSheetWithoutDeductionsIsAHundred() {
        assertEquals(points("100.00"), Tally.of(List.of(full("A", points("40")), full("B", points("60")))).score(SIXTY));
    }

    @Test
    void whatDoesNotApplyLeavesBothSums() {
        // 8 of 100 points do not apply; 10 are taken off: 100 × 82 ÷ 92 = 89.1304…
        Tally tally = Tally.of(List.of(less("A", points("52"), points("10")), full("B", points("40")),
            notApplicable("C", points("8"))));
        assertEquals(0, points("82").compareTo(tally.earned()));
        assertEquals(0, points("92").compareTo(tally.applicable()));
        assertEquals(points("89.13"), tally.score(SIXTY));
    }

    @Test
    void anItemIsNeverWorthLessThanNothing() {
        // 5 − (3 + 4) is 0, not −2: 100 × 95 ÷ 100.
        Tally tally = Tally.of(List.of(less("A", points("5"), points("3"), points("4")), full("B", points("95"))));
        assertEquals(points("95.00"), tally.score(SIXTY));
    }

    @Test
    void halfPointsStayExact() {
        // 0.1 + 0.2 + 0.3 off 60: 59.4 ÷ 60 = 99 % exactly, where binary fractions would drift.
        Tally tally = Tally.of(List.of(less("A", points("60"), points("0.1"), points("0.2"), points("0.3"))));
        assertEquals(points("99.00"), tally.score(SIXTY));
    }

    @ParameterizedTest
    @CsvSource({
        // earned, applicable, score, grade
        "119.99, 200, 60.00, PASS",       // 59.995 rounds up, and the grade follows what is shown
        "59.9949, 100, 59.99, FAIL",      // below the half: two roundings would have made it 60.00
        "60, 100, 60.00, PASS",
        "149.99, 200, 75.00, GOOD",       // 74.995
        "74.994999, 100, 74.99, PASS",
        "179.99, 200, 90.00, EXCELLENT",  // 89.995
        "89.99, 100, 89.99, GOOD",
        "0, 60, 0.00, FAIL",
        "55, 92, 59.78, FAIL",            // 59.7826…
    })
    void theGradeIsTakenFromTheScoreThatIsShown(BigDecimal earned, BigDecimal applicable, BigDecimal score, Grade grade) {
        BigDecimal shown = new Tally(earned, applicable).score(SIXTY);
        assertEquals(score, shown);
        assertEquals(grade, SCALE.grade(shown));
    }

    @Test
    void aGradeIsNotGivenToAnUnroundedScore() {
        assertThrows(IllegalArgumentException.class, () -> SCALE.grade(points("59.995")));
        assertEquals(Grade.PASS, SCALE.grade(points("60.000")));
    }

    @Test
    void underTheLeastPointsThereIsNoScore() {
        Tally few = Tally.of(List.of(full("A", points("59.5")), notApplicable("B", points("40.5"))));
        Problem problem = assertThrows(Problem.class, () -> few.score(SIXTY));
        assertEquals("scoring.problem.tooFewPoints", problem.key());
        assertFalse(few.reaches(SIXTY));
        assertEquals(Optional.of(points("100.00")), few.running());
        assertTrue(Tally.of(List.of(full("A", points("60")))).reaches(SIXTY));
        assertEquals(Optional.empty(), Tally.of(List.of(notApplicable("A", points("60")))).running());
    }

    @Test
    void aConfirmedVetoFailsTheFileAndKeepsThePoints() {
        Assessment assessment = assess(veto("V7", VetoEffect.FAIL, true));
        assertEquals(points("95.00"), assessment.score());
        assertEquals(Grade.EXCELLENT, assessment.gradeByPoints());
        assertEquals(Grade.FAIL, assessment.grade());
    }

    @Test
    void aVetoThatNobodyConfirmedDoesNotCount() {
        assertEquals(Grade.EXCELLENT, assess(veto("V7", VetoEffect.FAIL, false)).grade());
        assertEquals(Grade.EXCELLENT, assess(veto("V4", VetoEffect.CAP_AT_PASS, false)).grade());
        // Nor does the item of an unconfirmed finding leave the sums: 95 of 100.
        assertEquals(points("95.00"), assess(new VetoMark("V1", VetoEffect.AGENCY_FINDING, "A", false)).score());
    }

    @Test
    void aCapLowersButNeverLifts() {
        assertEquals(Grade.PASS, assess(veto("V4", VetoEffect.CAP_AT_PASS, true)).grade());
        assertEquals(Grade.FAIL, SCALE.grade(points("40.00"), List.of(veto("V4", VetoEffect.CAP_AT_PASS, true))));
        assertEquals(Grade.FAIL, assess(veto("V4", VetoEffect.CAP_AT_PASS, true), veto("V2", VetoEffect.FAIL, true)).grade());
    }

    @Test
    void aFindingAgainstTheAgencyTakesItsItemOutAndLeavesTheGrade() {
        // Item A (10 points, 5 taken) leaves both sums: 100 × 90 ÷ 90.
        Assessment assessment = assess(new VetoMark("V1", VetoEffect.AGENCY_FINDING, "A", true));
        assertEquals(0, points("90").compareTo(assessment.tally().applicable()));
        assertEquals(points("100.00"), assessment.score());
        assertEquals(Grade.EXCELLENT, assessment.grade());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> less("A", points("5"), points("-1")));
        assertThrows(IllegalArgumentException.class, () -> full("A", points("-5")));
        assertThrows(IllegalArgumentException.class,
            () -> Tally.of(List.of(full("A", points("5")), full("A", points("5")))));
        assertThrows(IllegalArgumentException.class, () -> new GradeScale(points("75"), points("90"), points("60")));
    }

    private static Assessment assess(VetoMark... vetoes) {
        return Assessment.of(List.of(less("A", points("10"), points("5")), full("B", points("90"))), List.of(vetoes),
            SCALE, SIXTY);
    }

    private static VetoMark veto(String code, VetoEffect effect, boolean confirmed) {
        return new VetoMark(code, effect, null, confirmed);
    }

    private static BigDecimal points(String value) {
        return new BigDecimal(value);
    }
}
