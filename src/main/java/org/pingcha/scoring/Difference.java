package org.pingcha.scoring;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/** How far one sample lies from an earlier one, with the range that both allow: whether it is a difference at all. */
public final class Difference {
    private Difference() {
    }

    /**
     * Of two means, with Welch's interval, which does not take their spreads for equal (B. L. Welch, 1947).
     *
     * @param deviation       sample standard deviation (n − 1)
     * @param deviationBefore that of the earlier sample
     * @return without a range where either has fewer than two values
     */
    public static Interval ofMeans(long n, double mean, double deviation, long nBefore, double meanBefore, double deviationBefore, double level) {
        double difference = mean - meanBefore;
        if (n < 2 || nBefore < 2) {
            return new Interval(difference, Double.NaN, Double.NaN, n + nBefore, level);
        }
        double part = deviation * deviation / n;
        double partBefore = deviationBefore * deviationBefore / nBefore;
        double sum = part + partBefore;
        if (sum == 0) {
            return new Interval(difference, difference, difference, n + nBefore, level);
        }
        double freedom = sum * sum / (part * part / (n - 1) + partBefore * partBefore / (nBefore - 1));
        double half = new TDistribution(freedom).inverseCumulativeProbability((1 + level) / 2) * Math.sqrt(sum);
        return new Interval(difference, difference - half, difference + half, n + nBefore, level);
    }

    /** Of two shares, from their Wilson intervals (R. G. Newcombe, 1998, method 10); empty where either has no values. */
    public static Optional<Interval> ofShares(long hits, long n, long hitsBefore, long nBefore, double level) {
        Optional<Interval> now = Interval.share(hits, n, level);
        Optional<Interval> before = Interval.share(hitsBefore, nBefore, level);
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Interval one = now.get();
        Interval other = before.get();
        double difference = one.estimate() - other.estimate();
        double down = Math.hypot(one.estimate() - one.low(), other.high() - other.estimate());
        double up = Math.hypot(one.high() - one.estimate(), other.estimate() - other.low());
        return Optional.of(new Interval(difference, difference - down, difference + up, n + nBefore, level));
    }
}
