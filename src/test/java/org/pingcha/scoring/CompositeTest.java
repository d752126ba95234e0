package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.scoring.EvidenceChannel.FILE_REVIEW;
import static org.pingcha.scoring.EvidenceChannel.HEARING;
import static org.pingcha.scoring.EvidenceChannel.ORGAN;
import static org.pingcha.scoring.EvidenceChannel.PROCESS;
import static org.pingcha.scoring.EvidenceChannel.RECIPIENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The composite score, worked out by hand where numbers stand. */
class CompositeTest {
    private static final GradeScale SCALE = new GradeScale(points("90"), points("75"), points("60"));
    private static final ScoringScheme SCHEME = new ScoringScheme(Map.of(FILE_REVIEW, points("50"), HEARING, points("15"), ORGAN, points("10"),
        RECIPIENT, points("15"), PROCESS, points("10")), points("50"), SCALE, points("5"), points("2.5"));

    /** (50 × 88 + 10 × 75) ÷ 60 = 85.8333; at worst (50 × 88 + 10 × 75) ÷ 100 = 51.5; at best that and the 40 that are missing. */
    @Test
    void missingEvidenceWidensAndNeitherRaisesNorLowers() {
        Composite composite = composite(List.of(result(FILE_REVIEW, "88", "100"), result(PROCESS, "3", "4")));
        assertEquals(points("85.83"), composite.score());
        assertEquals(points("51.50"), composite.low());
        assertEquals(points("91.50"), composite.high());
        assertEquals(points("60.00"), composite.evidence());
        assertEquals(Grade.GOOD, composite.grade());
    }

    /** All five: 44 + 13.5 + 7.5 + 12 + 7.5 = 84.5, and nothing is open. */
    @Test
    void withAllEvidenceTheRangeIsThePoint() {
        Composite composite = composite(List.of(result(FILE_REVIEW, "88", "100"), result(HEARING, "90", "100"), result(ORGAN, "3", "4"),
            result(RECIPIENT, "4", "5"), result(PROCESS, "3", "4")));
        assertEquals(points("84.50"), composite.score());
        assertEquals(composite.score(), composite.low());
        assertEquals(composite.score(), composite.high());
        assertEquals(points("100.00"), composite.evidence());
        assertEquals(points("84.50"), composite.parts().stream().map(Composite.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void withoutEvidenceThereIsNoScoreAndEverythingIsPossible() {
        Composite composite = composite(List.of());
        assertNull(composite.score());
        assertNull(composite.grade());
        assertEquals(points("0.00"), composite.low());
        assertEquals(points("100.00"), composite.high());
    }

    @Test
    void belowTheMinimumOfEvidenceThereIsAScoreButNoGrade() {
        Composite composite = composite(List.of(result(HEARING, "95", "100"), result(ORGAN, "4", "4")));
        assertEquals(points("97.00"), composite.score());
        assertEquals(points("25.00"), composite.evidence());
        assertFalse(composite.isGraded());
        assertNull(composite.gradeByPoints());
    }

    /** Two marks of one file: their mean, (80 + 90) ÷ 2. */
    @Test
    void resultsOfOneChannelAreAveraged() {
        Composite composite = composite(List.of(result(FILE_REVIEW, "80", "100"), result(FILE_REVIEW, "81", "90")));
        assertEquals(points("85.00"), composite.score());
        assertEquals(2, composite.parts().get(0).results().size());
    }

    /** 1 ÷ 3 twice and rounded once: (50 × 33.333… + 10 × 33.333…) ÷ 60 is 33.33. */
    @Test
    void roundedOnceHalfUp() {
        assertEquals(points("33.33"), composite(List.of(result(FILE_REVIEW, "1", "3"), result(PROCESS, "1", "3"))).score());
        assertEquals(points("74.995").setScale(2, RoundingMode.HALF_UP), composite(List.of(result(FILE_REVIEW, "74.995", "100"))).score());
        assertEquals(Grade.GOOD, composite(List.of(result(FILE_REVIEW, "74.995", "100"))).grade());
        assertEquals(points("74.99"), composite(List.of(result(FILE_REVIEW, "74.99499", "100"))).score());
        assertEquals(Grade.PASS, composite(List.of(result(FILE_REVIEW, "74.99499", "100"))).grade());
    }

    /** 88 − 5 − 2 × 2.5 = 78; never below 0. */
    @Test
    void upheldComplaintsTakePointsOff() {
        List<ChannelResult> file = List.of(result(FILE_REVIEW, "88", "100"));
        Composite composite = Composite.of(file, List.of(), 1, 2, SCHEME);
        assertEquals(points("78.00"), composite.score());
        assertEquals(points("34.00"), composite.low());
        assertEquals(points("84.00"), composite.high());
        assertEquals(points("0.00"), Composite.of(file, List.of(), 20, 0, SCHEME).score());
    }

    @Test
    void confirmedVetoesCapTheGradeAndLeaveThePoints() {
        List<ChannelResult> file = List.of(result(FILE_REVIEW, "95", "100"));
        Composite capped = Composite.of(file, List.of(new VetoMark("V4", VetoEffect.CAP_AT_PASS, null, true)), 0, 0, SCHEME);
        assertEquals(points("95.00"), capped.score());
        assertEquals(Grade.EXCELLENT, capped.gradeByPoints());
        assertEquals(Grade.PASS, capped.grade());
        assertEquals(Grade.EXCELLENT, Composite.of(file, List.of(new VetoMark("V5", VetoEffect.FAIL, null, false)), 0, 0, SCHEME).grade());
        List<ChannelResult> little = List.of(result(ORGAN, "4", "4"));
        assertEquals(Grade.FAIL, Composite.of(little, List.of(new VetoMark("V5", VetoEffect.FAIL, null, true)), 0, 0, SCHEME).grade());
        assertNull(Composite.of(little, List.of(new VetoMark("V4", VetoEffect.CAP_AT_PASS, null, true)), 0, 0, SCHEME).grade());
    }

    /** Whatever evidence still comes, the score with all of it lies in the range of the score without it. */
    @Test
    void moreEvidenceStaysWithinTheRange() {
        Random random = new Random(20260101);
        for (int run = 0; run < 500; run++) {
            List<ChannelResult> all = new ArrayList<>();
            for (EvidenceChannel channel : EvidenceChannel.values()) {
                all.add(result(channel, String.valueOf(random.nextInt(41)), "40"));
            }
            Collections.shuffle(all, random);
            int there = random.nextInt(all.size() + 1);
            int upheld = random.nextInt(3);
            Composite some = Composite.of(all.subList(0, there), List.of(), upheld, 0, SCHEME);
            Composite whole = Composite.of(all, List.of(), upheld, 0, SCHEME);
            assertTrue(some.low().compareTo(whole.score()) <= 0 && whole.score().compareTo(some.high()) <= 0, some + " and " + whole);
            if (there > 0) {
                assertTrue(some.low().compareTo(some.score()) <= 0 && some.score().compareTo(some.high()) <= 0, some::toString);
            }
            List<ChannelResult> turned = new ArrayList<>(all);
            Collections.reverse(turned);
            assertEquals(whole.score(), Composite.of(turned, List.of(), upheld, 0, SCHEME).score());
        }
    }

    @Test
    void evidenceAndSchemesThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> result(ORGAN, "5", "4"));
        assertThrows(IllegalArgumentException.class, () -> result(ORGAN, "0", "0"));
        assertThrows(IllegalArgumentException.class, () -> new ScoringScheme(Map.of(ORGAN, points("0")), points("50"), SCALE, points("5"), points("2")));
        assertThrows(IllegalArgumentException.class, () -> new ScoringScheme(Map.of(ORGAN, points("-1")), points("50"), SCALE, points("5"), points("2")));
        assertEquals(1, new ScoringScheme(Map.of(ORGAN, points("1"), PROCESS, points("0")), points("50"), SCALE, points("5"), points("2")).weights().size());
    }

    private static Composite composite(List<ChannelResult> results) {
        return Composite.of(results, List.of(), 0, 0, SCHEME);
    }

    private static ChannelResult result(EvidenceChannel channel, String earned, String applicable) {
        return new ChannelResult(channel, "test:" + channel, points(earned), points(applicable));
    }

    private static BigDecimal points(String value) {
        return new BigDecimal(value);
    }
}
