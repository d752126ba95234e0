package org.pingcha.monitor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.pingcha.figures.Sum;
import org.pingcha.scoring.Difference;
import org.pingcha.scoring.Interval;

/**
 * What a database has added up over some reviews. Sums are exact decimals, so the mean is too; only the interval leaves
 * them.
 *
 * @param n       how many reviews
 * @param sum     of their scores
 * @param squares sum of their squared scores
 * @param good    how many are excellent or good
 * @param fails   how many failed
 */
public record Sample(long n, BigDecimal sum, BigDecimal squares, long good, long fails) implements Serializable {
    /** Below this the figure says little, and is marked so. */
    public static final int SMALL = 5;
    /** No review at all. */
    public static final Sample NONE = new Sample(0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
    private static final String NOTHING = "—";
    private static final int WORKING_DECIMALS = 12;

    static Sample of(Sum sum) {
        return new Sample(sum.n(), sum.total(), sum.squares(), sum.excellent() + sum.good(), sum.fail());
    }

    /** The mean score with this many decimals, half up; only where there is a review. */
    public BigDecimal mean(int decimals) {
        return sum.divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP);
    }

    /** The mean with Student's t interval, held within 0 and 100; without a range for a single review. */
    public Interval meanInterval() {
        return Interval.mean(n, mean(WORKING_DECIMALS).doubleValue(), deviation(), Interval.LEVEL).within(0, 100);
    }

    /** How far the mean lies from that of an earlier sample. */
    Interval minus(Sample earlier) {
        return Difference.ofMeans(n, mean(WORKING_DECIMALS).doubleValue(), deviation(), earlier.n, earlier.mean(WORKING_DECIMALS).doubleValue(), earlier.deviation(), Interval.LEVEL);
    }

    /** Sample standard deviation; the sums are exact, so nothing cancels out before the root. */
    private double deviation() {
        if (n < 2) {
            return Double.NaN;
        }
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal spread = count.multiply(squares).subtract(sum.multiply(sum));
        return Math.sqrt(spread.divide(count.multiply(count.subtract(BigDecimal.ONE)), MathContext.DECIMAL64).doubleValue());
    }

    /** The share of excellent and good ones with Wilson's interval; only where there is a review. */
    public Interval goodShare() {
        return Interval.share(good, n, Interval.LEVEL).orElseThrow();
    }

    /** The share of failed ones with Wilson's interval; only where there is a review. */
    public Interval failShare() {
        return Interval.share(fails, n, Interval.LEVEL).orElseThrow();
    }

    public boolean isEmpty() {
        return n == 0;
    }

    /** Whether there are too few for the figure to say much. */
    public boolean isSmall() {
        return n < SMALL;
    }

    /** {@code 81.4}, or a dash. */
    public String meanText() {
        return isEmpty() ? NOTHING : mean(1).toPlainString();
    }

    /** {@code 79.7–83.1}, or a dash where there is no range. */
    public String meanRange() {
        return isEmpty() ? NOTHING : range(meanInterval(), 1);
    }

    /** {@code 75.3%}, or a dash. */
    public String goodText() {
        return isEmpty() ? NOTHING : percent(good, n) + "%";
    }

    /** {@code 67.9–81.5%}, or a dash. */
    public String goodRange() {
        return isEmpty() ? NOTHING : range(goodShare(), 100) + "%";
    }

    /** {@code 2.7–10.2%}, or a dash. */
    public String failRange() {
        return isEmpty() ? NOTHING : range(failShare(), 100) + "%";
    }

    /** Both ends with one decimal. */
    static String range(Interval interval, int scale) {
        return interval.hasRange() ? rounded(interval.low() * scale) + "–" + rounded(interval.high() * scale) : NOTHING;
    }

    /** A part of a whole in percent with one decimal, exact; 0 of nothing is 0. */
    static String percent(long part, long whole) {
        return whole == 0 ? "0.0" : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).toPlainString();
    }

    static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
