package org.pingcha.scoring;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A figure with the range its sample allows.
 *
 * @param estimate the mean or the share
 * @param low      lower end; NaN, like {@code high}, where a single value allows no range
 * @param high     upper end
 * @param n        how many values stand behind it
 * @param level    confidence, such as 0.95
 */
public record Interval(double estimate, double low, double high, long n, double level) implements Serializable {
    /** The usual confidence. */
    public static final double LEVEL = 0.95;

    private static final int MOST_KNOWN = 10_000;
    private static final Map<Asked, Double> STUDENT = new ConcurrentHashMap<>();

    private record Asked(long n, double level) {
    }

    /** The mean of values with Student's t interval; empty without values, without a range for a single one. */
    public static Optional<Interval> mean(double[] values, double level) {
        if (values.length == 0) {
            return Optional.empty();
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = values.length == 1 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
        return Optional.of(mean(values.length, mean, deviation, level));
    }

    /** The same from what a database has added up already: n, mean and sample standard deviation (n − 1). */
    public static Interval mean(long n, double mean, double deviation, double level) {
        if (n < 2) {
            return new Interval(mean, Double.NaN, Double.NaN, n, level);
        }
        double half = student(n, level) * deviation / Math.sqrt(n);
        return new Interval(mean, mean - half, mean + half, n, level);
    }

    /** Student's t for so many values. It is found by trial, which takes as long as to write a line of a page, and pages ask for the same ones again. */
    private static double student(long n, double level) {
        if (STUDENT.size() > MOST_KNOWN) {
            STUDENT.clear();
        }
        return STUDENT.computeIfAbsent(new Asked(n, level), asked -> new TDistribution(n - 1.0).inverseCumulativeProbability((1 + level) / 2));
    }

    /**
     * A share with Wilson's score interval, which stays within 0 and 1 and serves small samples (E. B. Wilson, 1927);
     * empty without values.
     */
    public static Optional<Interval> share(long hits, long n, double level) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
        if (n == 0) {
            return Optional.empty();
        }
        double z = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
        double share = (double) hits / n;
        double spread = z * z / n;
        double centre = (share + spread / 2) / (1 + spread);
        double half = z * Math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread);
        double low = hits == 0 ? 0 : Math.max(0, centre - half);
        double high = hits == n ? 1 : Math.min(1, centre + half);
        return Optional.of(new Interval(share, low, high, n, level));
    }

    /**
     * A share with the exact interval, which holds the true one at least as often as it promises, however few values there are; so it is
     * the wider one, for conclusions that somebody has to bear (C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413). Empty
     * without values.
     */
    public static Optional<Interval> exactShare(long hits, long n, double level) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
        if (n == 0) {
            return Optional.empty();
        }
        double tail = (1 - level) / 2;
        double low = hits == 0 ? 0 : new BetaDistribution(hits, n - hits + 1.0).inverseCumulativeProbability(tail);
        double high = hits == n ? 1 : new BetaDistribution(hits + 1.0, n - hits).inverseCumulativeProbability(1 - tail);
        return Optional.of(new Interval((double) hits / n, low, high, n, level));
    }

    /** Whether there is a range at all. */
    public boolean hasRange() {
        return !Double.isNaN(low);
    }

    /** The same with its ends held within what the figure can be, such as 0 and 100 for a score. */
    public Interval within(double least, double most) {
        return hasRange() ? new Interval(estimate, Math.max(least, low), Math.min(most, high), n, level) : this;
    }
}
