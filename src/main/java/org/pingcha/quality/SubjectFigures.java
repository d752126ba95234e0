package org.pingcha.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.pingcha.scoring.Interval;

/**
 * What the database has added up over the closed cases of one handler or firm. Only cases with enough evidence for a grade count in
 * the mean; how many those are stands beside it.
 *
 * @param closed  closed cases
 * @param judged  those with a grade
 * @param sum     of the judged cases' scores
 * @param squares sum of the squared scores
 * @param lows    sum of what they would be if all that is missing were worth nothing
 * @param highs   sum of what they would be if all that is missing were perfect
 */
public record SubjectFigures(long closed, long judged, BigDecimal sum, BigDecimal squares, BigDecimal lows, BigDecimal highs, long excellent,
                             long good, long pass, long fail) implements Serializable {
    /** Below this the figure says little. */
    public static final int SMALL = 5;
    /** Without any case. */
    public static final SubjectFigures NONE = new SubjectFigures(0, 0, null, null, null, null, 0, 0, 0, 0);

    public SubjectFigures {
        sum = zero(sum);
        squares = zero(squares);
        lows = zero(lows);
        highs = zero(highs);
    }

    /** The mean score, exact and rounded once to one decimal; only where a case was judged. */
    public BigDecimal mean() {
        return mean(sum, 1);
    }

    /** The mean with Student's t interval within 0 to 100; only where a case was judged. */
    public Interval interval() {
        return Interval.mean(judged, mean(sum, 12).doubleValue(), judged < 2 ? Double.NaN : Math.sqrt(spread() / (judged - 1)), Interval.LEVEL).within(0, 100);
    }

    /** Where the mean would lie if what is missing were worth nothing, and if it were perfect. */
    public String possible() {
        return judged == 0 ? "—" : mean(lows, 1).toPlainString() + "–" + mean(highs, 1).toPlainString();
    }

    /** Sum of the squared distances from the mean. */
    double spread() {
        BigDecimal n = BigDecimal.valueOf(judged);
        return judged == 0 ? 0 : n.multiply(squares).subtract(sum.multiply(sum)).divide(n, MathContext.DECIMAL64).doubleValue();
    }

    public boolean isEmpty() {
        return judged == 0;
    }

    public boolean isSmall() {
        return judged < SMALL;
    }

    /** {@code 81.4}, or a dash. */
    public String meanText() {
        return isEmpty() ? "—" : mean().toPlainString();
    }

    /** {@code 79.7–83.1}, or a dash where a single case allows no range. */
    public String rangeText() {
        return isEmpty() || !interval().hasRange() ? "—" : Numbers.range(interval().low(), interval().high());
    }

    private BigDecimal mean(BigDecimal of, int decimals) {
        return of.divide(BigDecimal.valueOf(judged), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal zero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
