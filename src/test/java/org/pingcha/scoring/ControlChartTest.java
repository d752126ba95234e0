package org.pingcha.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.scoring.RunRule.BEYOND_LIMIT;
import static org.pingcha.scoring.RunRule.EIGHT_FAR;
import static org.pingcha.scoring.RunRule.EIGHT_ON_ONE_SIDE;
import static org.pingcha.scoring.RunRule.FIFTEEN_NEAR;
import static org.pingcha.scoring.RunRule.FOURTEEN_IN_TURN;
import static org.pingcha.scoring.RunRule.FOUR_OF_FIVE;
import static org.pingcha.scoring.RunRule.NINE_ON_ONE_SIDE;
import static org.pingcha.scoring.RunRule.SIX_TREND;
import static org.pingcha.scoring.RunRule.TWO_OF_THREE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingcha.scoring.ControlChart.Count;
import org.pingcha.scoring.ControlChart.Point;

/** Against published charts. */
class ControlChartTest {
    /** D. C. Montgomery, Introduction to Statistical Quality Control, table 7.4: purchase orders with errors, of how many. */
    private static final int[][] ORDERS = {{12, 100}, {8, 80}, {6, 80}, {9, 100}, {10, 110}, {12, 110}, {11, 100}, {16, 100}, {10, 90},
        {6, 90}, {20, 110}, {15, 120}, {9, 120}, {8, 120}, {6, 110}, {8, 80}, {10, 80}, {7, 80}, {5, 90}, {8, 100}, {5, 100}, {8, 100},
        {10, 100}, {6, 90}, {9, 90}};

    /** The book: centre 234 ÷ 2450 = 0.096, and only sample 11, 20 of 110, out of control with its limit at 0.180. */
    @Test
    void sharesWithVaryingN() {
        ControlChart chart = ControlChart.p(counts(ORDERS), List.of(), Set.of(BEYOND_LIMIT));
        assertEquals(0.0955, chart.points().get(0).centre(), 0.0001);
        assertEquals(0.180, chart.points().get(10).high(), 0.0005);
        assertEquals(0.184, chart.points().get(0).high(), 0.0005);
        assertEquals(0.007, chart.points().get(0).low(), 0.0005);
        assertEquals(List.of(chart.points().get(10)), chart.signals());
    }

    /**
     * T. Pyzdek and P. Keller, The Handbook for Quality Management (2013), table 9.6: bruised peaches of crates with 250 and 500; centre
     * 1544 ÷ 8000 = 0.193, and by their formula 0.193 ± 3 √(0.193 × 0.807 ÷ n) is 0.118 to 0.268, and 0.140 to 0.246.
     */
    @Test
    void limitsMoveWithTheSample() {
        List<Count> counts = new ArrayList<>();
        for (int bruised : new int[] {47, 42, 55, 51, 46, 61, 39, 44, 41, 51, 40, 48, 47, 50, 48, 57, 45, 43}) {
            counts.add(new Count(bruised, 250));
        }
        for (int bruised : new int[] {88, 101, 101, 105, 98, 100, 96}) {
            counts.add(new Count(bruised, 500));
        }
        ControlChart chart = ControlChart.p(counts, List.of(), RunRule.WESTERN_ELECTRIC);
        assertEquals(0.193, chart.points().get(0).centre(), 1e-12);
        assertEquals(0.118, chart.points().get(0).low(), 0.0005);
        assertEquals(0.268, chart.points().get(0).high(), 0.0005);
        assertEquals(0.140, chart.points().get(20).low(), 0.0005);
        assertEquals(0.246, chart.points().get(20).high(), 0.0005);
        assertTrue(chart.points().stream().noneMatch(point -> point.signals().contains(BEYOND_LIMIT)));
    }

    /**
     * Montgomery, table 7.11: faults of dyed cloth; 153 in 107.5 inspection units of 50 m², centre 1.42, limits by units per roll. The
     * units are counted in tenths here, so that they are whole numbers.
     */
    @Test
    void defectsPerUnitWithVaryingN() {
        int[][] rolls = {{14, 100}, {12, 80}, {20, 130}, {11, 100}, {7, 95}, {10, 100}, {21, 120}, {16, 105}, {19, 120}, {23, 125}};
        double[] high = {2.55, 2.68, 2.41, 2.55, 2.58, 2.55, 2.45, 2.52, 2.45, 2.43};
        double[] low = {0.29, 0.16, 0.43, 0.29, 0.26, 0.29, 0.39, 0.32, 0.39, 0.41};
        ControlChart chart = ControlChart.u(counts(rolls), List.of(), RunRule.NELSON);
        for (int i = 0; i < rolls.length; i++) {
            assertEquals(1.42, 10 * chart.points().get(i).centre(), 0.005);
            assertEquals(high[i], 10 * chart.points().get(i).high(), 0.01);
            assertEquals(low[i], 10 * chart.points().get(i).low(), 0.01);
        }
        assertTrue(chart.signals().isEmpty());
    }

    /** NIST/SEMATECH e-Handbook, 6.3.2.2: flow rates; centre 50.81, mean range 1.8778, limits 45.8155 and 55.8045. */
    @Test
    void singleValues() {
        double[] rates = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
        Point first = ControlChart.individuals(rates, List.of(), RunRule.NELSON).points().get(0);
        assertEquals(50.81, first.centre(), 1e-9);
        assertEquals(55.8041, first.high(), 0.001);
        assertEquals(45.8159, first.low(), 0.001);
        List<Point> ranges = ControlChart.movingRanges(rates, List.of()).points();
        assertTrue(Double.isNaN(ranges.get(0).value()));
        assertEquals(1.8778, ranges.get(1).centre(), 0.00005);
        assertEquals(6.1347, ranges.get(1).high(), 0.001);
        assertEquals(0, ranges.get(1).low(), 0);
    }

    /**
     * C. W. Champ and W. H. Woodall, Technometrics 29 (1987) 393, table 1: how long a process in control runs until the first signal,
     * on average: 370.40, 225.44, 166.05, 152.73, and 91.75 with all four rules. Simulated with a fixed seed; the tolerance is four
     * standard errors, since such a run's deviation is about its mean.
     */
    @ParameterizedTest
    @CsvSource({"BEYOND_LIMIT, 370.40", "TWO_OF_THREE, 225.44", "FOUR_OF_FIVE, 166.05", "EIGHT_ON_ONE_SIDE, 152.73", "ALL, 91.75"})
    void falseAlarmsComeAsOftenAsPublished(String rule, double published) {
        Set<RunRule> rules = rule.equals("ALL") ? RunRule.WESTERN_ELECTRIC : EnumSet.of(BEYOND_LIMIT, RunRule.valueOf(rule));
        int runs = 6000;
        Random random = new Random(19870401);
        long steps = 0;
        for (int run = 0; run < runs; run++) {
            steps += runLength(rules, random);
        }
        assertEquals(published, (double) steps / runs, 4 * published / Math.sqrt(runs));
    }

    /** Each pattern ends at the last point of its own series, as Nelson drew them, and the point before is not enough. */
    @ParameterizedTest
    @EnumSource(RunRule.class)
    void aPatternNeedsItsLastPoint(RunRule rule) {
        double[] z = switch (rule) {
            case BEYOND_LIMIT -> new double[] {0.1, 3.01};
            case TWO_OF_THREE -> new double[] {0.1, 2.1, -0.5, 2.2};
            case FOUR_OF_FIVE -> new double[] {-1.1, -1.2, 0.4, -1.3, -1.1};
            case EIGHT_ON_ONE_SIDE -> new double[] {0.1, 0.2, 0.1, 0.3, 0.1, 0.2, 0.1, 0.2};
            case NINE_ON_ONE_SIDE -> new double[] {-0.1, -0.2, -0.1, -0.3, -0.1, -0.2, -0.1, -0.2, -0.1};
            case SIX_TREND -> new double[] {0.5, -1, -0.5, 0.1, 0.3, 0.5, 0.9};
            case FOURTEEN_IN_TURN -> new double[] {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1};
            case FIFTEEN_NEAR -> new double[] {0.9, -0.9, 0.1, 0.2, -0.1, 0, 0.5, -0.5, 0.3, 0.2, -0.2, 0.1, 0.4, -0.4, 0.1};
            case EIGHT_FAR -> new double[] {1.1, -1.1, 1.2, 1.3, -1.4, 1.1, -1.2, 1.5};
        };
        assertTrue(rule.signals(z, z.length - 1));
        assertFalse(rule.signals(z, z.length - 2));
    }

    @Test
    void bothSidesTogetherAreNoPattern() {
        assertFalse(TWO_OF_THREE.signals(new double[] {2.1, 0, -2.1}, 2));
        assertFalse(EIGHT_ON_ONE_SIDE.signals(new double[] {1, 1, 1, 1, 0, 1, 1, 1}, 7));
        assertFalse(SIX_TREND.signals(new double[] {0, 1, 2, 2, 3, 4}, 5));
        assertFalse(TWO_OF_THREE.signals(new double[] {2.1, 2.2, 0.3}, 2), "the pattern ended a point ago");
        assertTrue(RunRule.NELSON.containsAll(EnumSet.of(NINE_ON_ONE_SIDE, FOURTEEN_IN_TURN, FIFTEEN_NEAR, EIGHT_FAR, FOUR_OF_FIVE)));
    }

    @Test
    void aNewPhaseBeginsAnew() {
        double[] days = {5, 6, 5, 6, 5, 6, 5, 6, 2, 3, 2, 3, 2, 3, 2, 3};
        ControlChart one = ControlChart.individuals(days, List.of(), RunRule.NELSON);
        ControlChart two = ControlChart.individuals(days, List.of(8), RunRule.NELSON);
        assertEquals(4, one.points().get(0).centre(), 1e-9);
        assertFalse(one.signals().isEmpty());
        assertEquals(5.5, two.points().get(7).centre(), 1e-9);
        assertEquals(2.5, two.points().get(8).centre(), 1e-9);
        assertEquals(1, two.points().get(8).phase());
        assertTrue(two.signals().isEmpty());
    }

    @Test
    void aMonthWithoutFilesIsAGapAndBreaksNoRun() {
        List<Count> counts = new ArrayList<>(List.of(new Count(0, 0)));
        for (int i = 0; i < 8; i++) {
            counts.add(new Count(6, 20));
            if (i == 3) {
                counts.add(new Count(0, 0));
            }
            counts.add(i == 7 ? new Count(0, 60) : new Count(0, 0));
        }
        List<Point> points = ControlChart.p(counts, List.of(), RunRule.WESTERN_ELECTRIC).points();
        assertTrue(Double.isNaN(points.get(0).value()));
        assertTrue(points.get(0).signals().isEmpty());
        assertTrue(points.get(points.size() - 2).signals().contains(EIGHT_ON_ONE_SIDE));
        assertTrue(ControlChart.p(List.of(), List.of(), RunRule.NELSON).points().isEmpty());
        assertTrue(ControlChart.p(List.of(new Count(0, 9)), List.of(), RunRule.NELSON).signals().isEmpty());
    }

    private static int runLength(Set<RunRule> rules, Random random) {
        double[] z = new double[4096];
        for (int at = 0; ; at++) {
            if (at == z.length) {
                z = Arrays.copyOf(z, 2 * at);
            }
            z[at] = random.nextGaussian();
            for (RunRule rule : rules) {
                if (rule.signals(z, at)) {
                    return at + 1;
                }
            }
        }
    }

    private static List<Count> counts(int[][] pairs) {
        List<Count> counts = new ArrayList<>();
        for (int[] pair : pairs) {
            counts.add(new Count(pair[0], pair[1]));
        }
        return counts;
    }
}
