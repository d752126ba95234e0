package org.pingcha.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One marked item of a sheet.
 *
 * @param code       the item's code on its form
 * @param max        points to be had, never negative
 * @param deductions points taken away, each above or at 0; their order does not matter
 * @param applicable false where the item does not apply to the file
 */
public record ItemMark(String code, BigDecimal max, List<BigDecimal> deductions, boolean applicable)
    implements Serializable {

    public ItemMark {
        if (max.signum() < 0) {
            throw new IllegalArgumentException("Item " + code + " has negative points: " + max);
        }
        deductions = List.copyOf(deductions);
        for (BigDecimal deduction : deductions) {
            if (deduction.signum() < 0) {
                throw new IllegalArgumentException("Item " + code + " has a negative deduction: " + deduction);
            }
        }
    }

    public static ItemMark full(String code, BigDecimal max) {
        return new ItemMark(code, max, List.of(), true);
    }

    public static ItemMark less(String code, BigDecimal max, BigDecimal... deductions) {
        return new ItemMark(code, max, List.of(deductions), true);
    }

    public static ItemMark notApplicable(String code, BigDecimal max) {
        return new ItemMark(code, max, List.of(), false);
    }

    /** Maximum less all deductions, floored at 0; 0 where the item does not apply. */
    public BigDecimal earned() {
        if (!applicable) {
            return BigDecimal.ZERO;
        }
        BigDecimal taken = deductions.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return max.subtract(taken).max(BigDecimal.ZERO);
    }
}
