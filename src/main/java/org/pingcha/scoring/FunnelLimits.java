package org.pingcha.scoring;

import java.io.Serializable;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Between which shares a unit of a given size is expected to lie, if it does as all do.
 *
 * @param alarmLow  below it lies one unit in a thousand
 * @param warnLow   below it lie 25 in a thousand
 * @param warnHigh  above it lie 25 in a thousand
 * @param alarmHigh above it lies one unit in a thousand
 */
public record FunnelLimits(double alarmLow, double warnLow, double warnHigh, double alarmHigh) implements Serializable {
    /** The tail outside each of the 95 % limits. */
    public static final double WARN_TAIL = 0.025;
    /** The tail outside each of the 99.8 % limits. */
    public static final double ALARM_TAIL = 0.001;

    /**
     * Exact binomial limits, interpolated between two counts (D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185, appendix
     * A.1.1). The upper ones are the lower ones of the complement: taken literally, the upper line of the paper lies below counts
     * whose tail is larger than promised (B. N. Manktelow, S. E. Seaton, PLoS ONE 7 (2012) e45723), and a firm must not be called
     * an outlier for where its line was drawn.
     *
     * @param target the share of all, 0 to 1
     * @param n      the unit's size, above 0
     */
    public static FunnelLimits exact(double target, long n) {
        return new FunnelLimits(lower(target, n, ALARM_TAIL), lower(target, n, WARN_TAIL),
            1 - lower(1 - target, n, WARN_TAIL), 1 - lower(1 - target, n, ALARM_TAIL));
    }

    /** Normal limits with the units' own spread added (D. J. Spiegelhalter, Quality and Safety in Health Care 14 (2005) 347). */
    public static FunnelLimits spread(double target, long n, double tauSquared) {
        double deviation = Math.sqrt(target * (1 - target) / n + tauSquared);
        NormalDistribution normal = new NormalDistribution();
        double warn = -normal.inverseCumulativeProbability(WARN_TAIL) * deviation;
        double alarm = -normal.inverseCumulativeProbability(ALARM_TAIL) * deviation;
        return new FunnelLimits(within(target - alarm), within(target - warn), within(target + warn), within(target + alarm));
    }

    /** Where a share lies. A share on a line is inside. */
    public FunnelPlace place(double share) {
        if (share < alarmLow) {
            return FunnelPlace.FAR_BELOW;
        }
        if (share > alarmHigh) {
            return FunnelPlace.FAR_ABOVE;
        }
        if (share < warnLow) {
            return FunnelPlace.BELOW;
        }
        return share > warnHigh ? FunnelPlace.ABOVE : FunnelPlace.INSIDE;
    }

    private static double lower(double target, long n, double tail) {
        if (n < 1 || n > Integer.MAX_VALUE || !(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException(target + " of " + n);
        }
        if (target == 0 || target == 1) {
            return target;
        }
        BinomialDistribution binomial = new BinomialDistribution((int) n, target);
        int count = binomial.inverseCumulativeProbability(tail);
        double reached = binomial.cumulativeProbability(count);
        double below = count == 0 ? 0 : binomial.cumulativeProbability(count - 1);
        double back = (reached - tail) / (reached - below);
        return Math.max(0, (count - back) / n);
    }

    private static double within(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
