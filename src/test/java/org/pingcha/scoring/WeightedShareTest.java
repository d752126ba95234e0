package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingcha.scoring.WeightedShare.Part;

class WeightedShareTest {
    @Test
    void withEqualWeightsItIsWilsons() {
        Interval plain = Interval.share(81, 263, 0.95).orElseThrow();
        Interval weighted = WeightedShare.of(List.of(new Part(3, 50, 163), new Part(3, 31, 100)), 0.95).orElseThrow();
        // 81 of 263 is Newcombe's example (Statistics in Medicine 17, 1998, table I, method 3): 0.2553 to 0.3662.
        assertEquals(0.2553, weighted.low(), 0.00005);
        assertEquals(0.3662, weighted.high(), 0.00005);
        assertEquals(plain.low(), weighted.low(), 1e-12);
        assertEquals(263, weighted.n());
    }

    @Test
    void eachStratumCountsByWhatItStandsFor() {
        // 900 cases with 10 of 20 satisfied, 100 cases with 20 of 20: 0.9 × 0.5 + 0.1 × 1.
        Interval share = WeightedShare.of(List.of(new Part(900 / 20.0, 10, 20), new Part(100 / 20.0, 20, 20)), 0.95).orElseThrow();
        assertEquals(0.55, share.estimate(), 1e-12);
        // Kish: (45·20 + 5·20)² / (45²·20 + 5²·20) = 24.39 answers of equal weight.
        Interval less = Interval.share(13, 24, 0.95).orElseThrow();
        assertEquals(less.high() - less.low(), share.high() - share.low(), 0.01);
    }

    @Test
    void nothingIsNoFigureAndTheEndsStayWithin() {
        assertTrue(WeightedShare.of(List.of(new Part(0, 0, 0)), 0.95).isEmpty());
        Interval all = WeightedShare.of(List.of(new Part(2, 4, 4), new Part(7, 3, 3)), 0.95).orElseThrow();
        assertEquals(1, all.high());
        assertEquals(0, WeightedShare.of(List.of(new Part(2, 0, 4)), 0.95).orElseThrow().low());
    }
}
