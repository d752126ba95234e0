package org.pingcha.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * The lowest score of each grade; below {@code pass} a file fails.
 *
 * @param excellent lowest excellent score
 * @param good      lowest good score
 * @param pass      lowest passing score
 */
public record GradeScale(BigDecimal excellent, BigDecimal good, BigDecimal pass) implements Serializable {
    public GradeScale {
        if (excellent.compareTo(good) <= 0 || good.compareTo(pass) <= 0 || pass.signum() <= 0) {
            throw new IllegalArgumentException("Cut-offs must fall: " + excellent + ", " + good + ", " + pass);
        }
    }

    /** The grade of a score as it is shown, with two decimals at most, so that the two can never disagree. */
    public Grade grade(BigDecimal shown) {
        if (shown.stripTrailingZeros().scale() > Tally.DECIMALS) {
            throw new IllegalArgumentException("A grade is taken from the rounded score, not from " + shown);
        }
        if (shown.compareTo(excellent) >= 0) {
            return Grade.EXCELLENT;
        }
        if (shown.compareTo(good) >= 0) {
            return Grade.GOOD;
        }
        return shown.compareTo(pass) >= 0 ? Grade.PASS : Grade.FAIL;
    }

    /** The grade after vetoes; those that nobody confirmed do not count. */
    public Grade grade(BigDecimal shown, Collection<VetoMark> vetoes) {
        Grade grade = grade(shown);
        for (VetoMark veto : vetoes) {
            if (veto.confirmed()) {
                grade = grade.atBest(veto.effect().ceiling());
            }
        }
        return grade;
    }
}
