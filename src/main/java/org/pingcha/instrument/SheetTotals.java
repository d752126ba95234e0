package org.pingcha.instrument;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How far a sheet is, and what it adds up to. Points of items that do not apply or are not asked are in none of the sums.
 *
 * @param asked      items that are asked, not-applicable ones included
 * @param answered   those of them with an answer
 * @param earned     points of the answered items
 * @param judged     what the answered items are worth
 * @param applicable what all items that apply are worth: Σapplicable of the score
 */
public record SheetTotals(int asked, int answered, BigDecimal earned, BigDecimal judged, BigDecimal applicable) implements Serializable {
    public int remaining() {
        return asked - answered;
    }
}
