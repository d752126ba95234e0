package org.pingcha.scoring;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.DoublePredicate;

/**
 * Patterns in a control chart that chance makes rarely. Zones are counted in standard errors from the centre: L. S. Nelson, Journal
 * of Quality Technology 16 (1984) 237, and the Western Electric Statistical Quality Control Handbook (1956).
 */
public enum RunRule {
    /** One point beyond three. */
    BEYOND_LIMIT(1, 1, 3),
    /** Two of three on one side beyond two. */
    TWO_OF_THREE(3, 2, 2),
    /** Four of five on one side beyond one. */
    FOUR_OF_FIVE(5, 4, 1),
    /** Eight in a row on one side of the centre (Western Electric). */
    EIGHT_ON_ONE_SIDE(8, 8, 0),
    /** Nine in a row on one side of the centre (Nelson). */
    NINE_ON_ONE_SIDE(9, 9, 0),
    /** Six in a row, each higher than the one before, or each lower. */
    SIX_TREND(6, 6, Double.NaN) {
        @Override
        boolean meets(double[] z, int last) {
            return steps(z, last, 1) || steps(z, last, -1);
        }

        private boolean steps(double[] z, int last, int sign) {
            for (int i = last - 4; i <= last; i++) {
                if (sign * (z[i] - z[i - 1]) <= 0) {
                    return false;
                }
            }
            return true;
        }
    },
    /** Fourteen in a row, up and down in turn. */
    FOURTEEN_IN_TURN(14, 14, Double.NaN) {
        @Override
        boolean meets(double[] z, int last) {
            for (int i = last - 11; i <= last; i++) {
                if ((z[i] - z[i - 1]) * (z[i - 1] - z[i - 2]) >= 0) {
                    return false;
                }
            }
            return true;
        }
    },
    /** Fifteen in a row within one, on either side: too good to be chance. */
    FIFTEEN_NEAR(15, 15, Double.NaN) {
        @Override
        boolean meets(double[] z, int last) {
            return count(z, last, 15, value -> Math.abs(value) < 1) == 15;
        }
    },
    /** Eight in a row beyond one, on either side. */
    EIGHT_FAR(8, 8, Double.NaN) {
        @Override
        boolean meets(double[] z, int last) {
            return count(z, last, 8, value -> Math.abs(value) > 1) == 8;
        }
    };

    /** Nelson's eight. */
    public static final Set<RunRule> NELSON = EnumSet.of(BEYOND_LIMIT, NINE_ON_ONE_SIDE, SIX_TREND, FOURTEEN_IN_TURN, TWO_OF_THREE,
        FOUR_OF_FIVE, FIFTEEN_NEAR, EIGHT_FAR);
    /** Western Electric's four. */
    public static final Set<RunRule> WESTERN_ELECTRIC = EnumSet.of(BEYOND_LIMIT, TWO_OF_THREE, FOUR_OF_FIVE, EIGHT_ON_ONE_SIDE);

    private final int window;
    private final int needed;
    private final double beyond;

    RunRule(int window, int needed, double beyond) {
        this.window = window;
        this.needed = needed;
        this.beyond = beyond;
    }

    /** Whether the pattern ends at a point of a series of standardised values; a window that reaches before the first is none. */
    boolean signals(double[] z, int last) {
        return last + 1 >= window && meets(z, last);
    }

    /** The last point takes part: otherwise the pattern had ended earlier. */
    boolean meets(double[] z, int last) {
        return z[last] > beyond && count(z, last, window, value -> value > beyond) >= needed
            || z[last] < -beyond && count(z, last, window, value -> value < -beyond) >= needed;
    }

    /** How many points the pattern spans. */
    public int window() {
        return window;
    }

    private static int count(double[] z, int last, int window, DoublePredicate hit) {
        int hits = 0;
        for (int i = last - window + 1; i <= last; i++) {
            hits += hit.test(z[i]) ? 1 : 0;
        }
        return hits;
    }
}
