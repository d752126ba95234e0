package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against published figures, not against our own. */
class IntervalTest {
    /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3 (score, no continuity correction). */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void sharesFollowWilson(long hits, long n, double low, double high) {
        Interval share = Interval.share(hits, n, 0.95).orElseThrow();
        assertEquals((double) hits / n, share.estimate(), 1e-12);
        assertEquals(low, share.low(), 0.00005);
        assertEquals(high, share.high(), 0.00005);
        assertEquals(n, share.n());
    }

    /** The same table, method 5 (Clopper and Pearson, exact). */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2527, 0.3676", "15, 148, 0.0578, 0.1617", "0, 20, 0.0000, 0.1684", "1, 29, 0.0009, 0.1776"})
    void exactSharesFollowClopperAndPearson(long hits, long n, double low, double high) {
        Interval share = Interval.exactShare(hits, n, 0.95).orElseThrow();
        assertEquals((double) hits / n, share.estimate(), 1e-12);
        assertEquals(low, share.low(), 0.00005);
        assertEquals(high, share.high(), 0.00005);
        assertEquals(n, share.n());
    }

    /** By its definition: at its ends, what was seen or more (or less) has just the probability of a tail. */
    @ParameterizedTest
    @CsvSource({"1, 5", "4, 5", "7, 12", "30, 45", "199, 200"})
    void theEndsOfAnExactShareLeaveHalfOfTheRestOnEachSide(int hits, int n) {
        Interval share = Interval.exactShare(hits, n, 0.95).orElseThrow();
        assertEquals(0.025, 1 - new BinomialDistribution(n, share.low()).cumulativeProbability(hits - 1), 1e-6);
        assertEquals(0.025, new BinomialDistribution(n, share.high()).cumulativeProbability(hits), 1e-6);
    }

    @Test
    void anExactShareOfNoneAndAllTouchesTheEnd() {
        // The rule of three has its exact form here: 1 − 0.025^(1/10).
        assertEquals(0, Interval.exactShare(0, 10, 0.95).orElseThrow().low(), 0);
        assertEquals(1 - Math.pow(0.025, 0.1), Interval.exactShare(0, 10, 0.95).orElseThrow().high(), 1e-9);
        assertEquals(1, Interval.exactShare(10, 10, 0.95).orElseThrow().high(), 0);
        assertTrue(Interval.exactShare(0, 0, 0.95).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Interval.exactShare(3, 2, 0.95));
    }

    /** NIST/SEMATECH e-Handbook, 1.3.5.2: ZARR13.DAT, 195 values, 95 % from 9.258242 to 9.264679. */
    @Test
    void meansFollowStudent() {
        Interval mean = Interval.mean(195, 9.261460, 0.022789, 0.95);
        assertEquals(9.258242, mean.low(), 2e-6);
        assertEquals(9.264679, mean.high(), 2e-6);
    }

    /** By hand: 80, 90, 100 have mean 90 and deviation 10; t(0.975; 2) = 4.3027 (printed tables); 4.3027 × 10 ÷ √3 = 24.84. */
    @Test
    void aFewValuesHaveAWideRange() {
        Interval mean = Interval.mean(new double[] {80, 90, 100}, 0.95).orElseThrow();
        assertEquals(90, mean.estimate(), 1e-12);
        assertEquals(65.16, mean.low(), 0.005);
        assertEquals(114.84, mean.high(), 0.005);
        assertEquals(100, mean.within(0, 100).high(), 0);
        assertEquals(65.16, mean.within(0, 100).low(), 0.005);
    }

    @Test
    void oneValueHasNoRangeAndNoneHasNoFigure() {
        Interval one = Interval.mean(new double[] {88.5}, 0.95).orElseThrow();
        assertEquals(88.5, one.estimate(), 0);
        assertFalse(one.hasRange());
        assertFalse(one.within(0, 100).hasRange());
        assertEquals(Optional.empty(), Interval.mean(new double[0], 0.95));
        assertEquals(Optional.empty(), Interval.share(0, 0, 0.95));
    }

    @Test
    void equalValuesHaveARangeOfNoWidth() {
        Interval mean = Interval.mean(new double[] {75, 75, 75}, 0.95).orElseThrow();
        assertEquals(75, mean.low(), 0);
        assertEquals(75, mean.high(), 0);
    }

    @Test
    void aShareNeverLeavesNoneAndAll() {
        Interval all = Interval.share(5, 5, 0.95).orElseThrow();
        assertEquals(1, all.high(), 0);
        assertTrue(all.low() > 0 && all.low() < 1);
        assertThrows(IllegalArgumentException.class, () -> Interval.share(6, 5, 0.95));
    }
}
