package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** From sums to figures, against published examples. */
class SampleTest {
    private static Sample of(long n, String sum, String squares, long good, long fails) {
        return new Sample(n, new BigDecimal(sum), new BigDecimal(squares), good, fails);
    }

    /**
     * Student's sleep data (Biometrika 6, 1908), first drug: R's {@code t.test} gives 0.75, from −0.5297804 to 2.0297804.
     * Each value is raised by 50 to be a score: Σ = 7.5 + 500, Σ² = 34.43 + 100 × 7.5 + 25000.
     */
    @Test
    void aMeanHasStudentsInterval() {
        Sample sleep = of(10, "507.5", "25784.43", 0, 0);
        assertEquals("50.75", sleep.mean(2).toPlainString());
        assertEquals(50 - 0.5297804, sleep.meanInterval().low(), 5e-7);
        assertEquals(50 + 2.0297804, sleep.meanInterval().high(), 5e-7);
        assertEquals("49.5–52.0", sleep.meanRange());
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263 is 0.2553 to 0.3662. */
    @Test
    void aShareHasWilsonsInterval() {
        Sample sample = of(263, "0", "0", 81, 81);
        assertEquals("30.8%", sample.goodText());
        assertEquals("25.5–36.6%", sample.goodRange());
        assertEquals("25.5–36.6%", sample.failRange());
    }

    /** 66.67 + 66.67 + 66.66 = 200: the mean is 66.666…, shown as 66.7; doubles are not asked. */
    @Test
    void aMeanIsRoundedOnceFromExactSums() {
        assertEquals("66.7", of(3, "200.00", "13333.3334", 0, 0).meanText());
        // 0.05 lies between two tenths and goes up, as every score does; the double nearest to 80.05 lies below it.
        assertEquals("80.1", of(2, "160.10", "12816.0050", 0, 0).meanText());
    }

    @Test
    void equalScoresHaveARangeOfNoWidth() {
        assertEquals("88.3–88.3", of(3, "265.02", "23411.8668", 3, 0).meanRange());
    }

    @Test
    void aSingleOneHasNoRangeAndNoneHasNoFigure() {
        Sample one = of(1, "88.50", "7832.2500", 1, 0);
        assertEquals("88.5", one.meanText());
        assertEquals("—", one.meanRange());
        assertTrue(one.isSmall());
        assertTrue(Sample.NONE.isEmpty());
        assertEquals("—", Sample.NONE.meanText());
        assertEquals("—", Sample.NONE.goodRange());
        assertFalse(of(5, "1", "1", 0, 0).isSmall());
    }

    @Test
    void percentagesAreExact() {
        assertEquals("66.7", Sample.percent(2, 3));
        assertEquals("0.0", Sample.percent(0, 0));
        assertEquals("12.5", Sample.percent(1, 8));
    }
}
