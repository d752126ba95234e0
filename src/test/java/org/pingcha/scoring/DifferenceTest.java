package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DifferenceTest {
    /** R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10: 56/70 − 48/80 has 0.0524 to 0.3339, 9/10 − 3/10 has 0.1705 to 0.8090. */
    @Test
    void sharesAreThoseOfNewcombe() {
        Interval first = Difference.ofShares(56, 70, 48, 80, 0.95).orElseThrow();
        assertEquals(0.2, first.estimate(), 1e-12);
        assertEquals(0.0524, first.low(), 5e-5);
        assertEquals(0.3339, first.high(), 5e-5);
        Interval second = Difference.ofShares(9, 10, 3, 10, 0.95).orElseThrow();
        assertEquals(0.1705, second.low(), 5e-5);
        assertEquals(0.8090, second.high(), 5e-5);
        assertTrue(Difference.ofShares(1, 2, 0, 0, 0.95).isEmpty());
    }

    /** Student's sleep data, as R's t.test(extra ~ group, data = sleep) prints them: −3.3654832 to 0.2054832. */
    @Test
    void meansAreThoseOfWelch() {
        Interval sleep = Difference.ofMeans(10, 0.75, 1.789010, 10, 2.33, 2.002249, 0.95);
        assertEquals(-1.58, sleep.estimate(), 1e-12);
        assertEquals(-3.3654832, sleep.low(), 1e-5);
        assertEquals(0.2054832, sleep.high(), 1e-5);
        assertFalse(Difference.ofMeans(1, 5, Double.NaN, 10, 2, 1, 0.95).hasRange());
    }
}
