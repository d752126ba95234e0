package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.scoring.Funnel.Point;
import org.pingcha.scoring.Funnel.Unit;

/** Against published data and formulas. */
class FunnelTest {
    /**
     * Spiegelhalter 2005, A.1.1, with printed binomial tables for n = 20 (sums up to 5, 6 for one half: 0.0207, 0.0577; up to 1, 2 for
     * a fifth: 0.0692, 0.2061, up to 0: 0.0115): r − (F(r) − p) ÷ (F(r) − F(r − 1)), over n.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 6, 0.0577, 0.0207", "0.2, 1, 0.0692, 0.0115"})
    void lowerLinesFollowThePaper(double target, int r, double reached, double below) {
        double alpha = (reached - 0.025) / (reached - below);
        assertEquals((r - alpha) / 20, FunnelLimits.exact(target, 20).warnLow(), 0.0002);
    }

    /** The upper line is the lower one of the complement, so a half has a symmetric funnel: 5.116 of 20 and 14.884 of 20. */
    @Test
    void upperLinesMirrorTheLowerOnes() {
        FunnelLimits half = FunnelLimits.exact(0.5, 20);
        assertEquals(0.2558, half.warnLow(), 0.0002);
        assertEquals(0.7442, half.warnHigh(), 0.0002);
        assertEquals(FunnelLimits.exact(0.1, 33).alarmHigh(), 1 - FunnelLimits.exact(0.9, 33).alarmLow(), 1e-12);
    }

    /** No count is outside a line whose tail is larger than the line promises, and none inside whose tail is smaller. */
    @Test
    void linesAgreeWithTailsAddedUpExactly() {
        for (int percent : new int[] {1, 7, 20, 50, 88, 99}) {
            for (int n : new int[] {1, 2, 5, 12, 31, 60}) {
                FunnelLimits limits = FunnelLimits.exact(percent / 100.0, n);
                BigDecimal[] chance = chances(n, percent);
                BigDecimal upTo = BigDecimal.ZERO;
                for (int count = 0; count <= n; count++) {
                    BigDecimal from = BigDecimal.ONE.subtract(upTo);
                    upTo = upTo.add(chance[count]);
                    double share = (double) count / n;
                    String where = count + " of " + n + " at " + percent + " %";
                    assertEquals(upTo.doubleValue() < 0.025, share < limits.warnLow(), where);
                    assertEquals(from.doubleValue() < 0.025, share > limits.warnHigh(), where);
                    assertEquals(upTo.doubleValue() < 0.001, share < limits.alarmLow(), where);
                    assertEquals(from.doubleValue() < 0.001, share > limits.alarmHigh(), where);
                }
            }
        }
    }

    /**
     * Children's heart surgery 1991 to 1995 in twelve hospitals: deaths of operations (D. J. Spiegelhalter, The Art of Statistics, 2019,
     * figure 2.5 and the data published with it). The Bristol inquiry was about the one that lies outside.
     */
    @Test
    void bristolLiesFarOutside() {
        Funnel funnel = Funnel.of(List.of(new Unit("Bristol", 41, 143), new Unit("Leicester", 25, 187), new Unit("Leeds", 24, 323),
            new Unit("Oxford", 23, 122), new Unit("Guys", 25, 164), new Unit("Liverpool", 42, 405), new Unit("Southampton", 24, 239),
            new Unit("Great Ormond St", 53, 482), new Unit("Newcastle", 26, 195), new Unit("Harefield", 25, 177),
            new Unit("Birmingham", 58, 581), new Unit("Brompton", 31, 301)));
        assertEquals(397.0 / 3319, funnel.target(), 1e-12);
        for (Point point : funnel.points()) {
            assertEquals(point.unit().key().equals("Bristol"), point.exact().place(point.unit().share()) == FunnelPlace.FAR_ABOVE);
        }
    }

    /** The same hospitals' successors 2012 to 2015: one is better than expected, none is far worse. */
    @Test
    void aGenerationLaterNobodyIsFarAbove() {
        Funnel funnel = Funnel.of(List.of(new Unit("Harley Street", 5, 418), new Unit("Leicester", 14, 607), new Unit("Newcastle", 15, 668),
            new Unit("Glasgow", 27, 760), new Unit("Southampton", 14, 829), new Unit("Bristol", 14, 835), new Unit("Dublin", 23, 983),
            new Unit("Leeds", 22, 1038), new Unit("Brompton", 19, 1094), new Unit("Liverpool", 20, 1132), new Unit("Evelina", 35, 1220),
            new Unit("Birmingham", 36, 1457), new Unit("Great Ormond Street", 19, 1892)));
        assertTrue(funnel.points().stream().noneMatch(point -> point.exact().place(point.unit().share()) == FunnelPlace.FAR_ABOVE));
    }

    /** Viechtbauer 2005, p. 271: the between-study variance of his first example by DerSimonian and Laird is 0.277. */
    @Test
    void spreadFollowsDerSimonianAndLaird() {
        double[] effects = {-0.581, 0.530, 0.771, 1.031, 0.553, 0.295, 0.078, 0.573, -0.176, -0.232};
        double[] variances = {0.023, 0.052, 0.060, 0.115, 0.095, 0.203, 0.200, 0.211, 0.051, 0.040};
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < effects.length; i++) {
            weights += 1 / variances[i];
            sum += effects[i] / variances[i];
        }
        double[] z = new double[effects.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = (effects[i] - sum / weights) / Math.sqrt(variances[i]);
        }
        assertEquals(0.277, Funnel.tauSquared(Funnel.phi(z, 0), variances), 0.0005);
    }

    /** By hand from A.3.1: of ten the lowest becomes −2 and the highest 3; 4 + 4 + 1 + 1 + 0 + 0 + 1 + 1 + 9 + 9 over ten. */
    @Test
    void theOutermostTenthsAreDrawnIn() {
        double[] z = {-9, -2, -1, -1, 0, 0, 1, 1, 3, 40};
        assertEquals(3.0, Funnel.phi(z, 0.1), 1e-12);
        assertEquals(169.8, Funnel.phi(z, 0), 1e-9);
    }

    /** A.3.1: no correction below I + 2√(2I); for 50 units that is φ = 1.4. */
    @Test
    void aLittleMoreThanChanceIsLeftAlone() {
        assertFalse(Funnel.isOver(1.39, 50));
        assertTrue(Funnel.isOver(1.41, 50));
        assertFalse(Funnel.isOver(9, 9), "too few for one not to widen its own limits");
    }

    @Test
    void spreadBetweenUnitsWidensTheFunnel() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            units.add(new Unit("u" + i, i % 2 == 0 ? 30 : 10, 100));
        }
        Funnel funnel = Funnel.of(units);
        assertTrue(funnel.isOverDispersed());
        Point point = funnel.points().get(0);
        assertEquals(FunnelPlace.ABOVE, point.exact().place(0.30));
        assertEquals(FunnelPlace.INSIDE, point.place());
        assertTrue(funnel.limits(100_000).warnHigh() > 0.25, "however large a unit is, the spread stays");
    }

    @Test
    void nothingToCompare() {
        assertTrue(Funnel.of(List.of()).points().isEmpty());
        assertTrue(Funnel.of(List.of(new Unit("none", 0, 0))).points().isEmpty());
        Funnel perfect = Funnel.of(List.of(new Unit("a", 0, 5), new Unit("b", 0, 9)));
        assertFalse(perfect.isOverDispersed());
        assertEquals(FunnelPlace.INSIDE, perfect.points().get(0).place());
    }

    private static BigDecimal[] chances(int n, int percent) {
        BigDecimal p = BigDecimal.valueOf(percent, 2);
        BigDecimal[] chance = new BigDecimal[n + 1];
        BigDecimal choose = BigDecimal.ONE;
        for (int k = 0; k <= n; k++) {
            chance[k] = choose.multiply(p.pow(k)).multiply(BigDecimal.ONE.subtract(p).pow(n - k));
            choose = choose.multiply(BigDecimal.valueOf(n - k)).divide(BigDecimal.valueOf(k + 1), MathContext.DECIMAL128);
        }
        return chance;
    }
}
