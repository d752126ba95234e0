package org.pingcha.figures;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What some reviews add up to; exact.
 *
 * @param n         how many
 * @param total     of their scores
 * @param squares   sum of their squared scores
 * @param excellent how many have that grade, like {@code good}, {@code pass}, {@code fail}
 * @param vetoed    how many a confirmed veto failed
 * @param cuts      how many deductions they have
 */
public record Sum(long n, BigDecimal total, BigDecimal squares, long excellent, long good, long pass, long fail, long vetoed, long cuts) implements Serializable {
    /** No review at all. */
    public static final Sum NONE = new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, 0, 0);

    static final String COLUMNS = "sum(f.n), sum(f.total), sum(f.squares), sum(f.excellent), sum(f.good), sum(f.pass), sum(f.fail), sum(f.vetoed), sum(f.cuts)";

    public Sum plus(Sum other) {
        return new Sum(n + other.n, total.add(other.total), squares.add(other.squares), excellent + other.excellent, good + other.good, pass + other.pass,
            fail + other.fail, vetoed + other.vetoed, cuts + other.cuts);
    }

    /** From a row that has {@link #COLUMNS} from there on. */
    static Sum of(Object[] row, int at) {
        return new Sum(number(row[at]), decimal(row[at + 1]), decimal(row[at + 2]), number(row[at + 3]), number(row[at + 4]), number(row[at + 5]), number(row[at + 6]),
            number(row[at + 7]), number(row[at + 8]));
    }

    static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    static BigDecimal decimal(Object value) {
        return value == null ? BigDecimal.ZERO : value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }
}
