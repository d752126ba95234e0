package org.pingcha.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A penalty that an article knows, and how much of it.
 *
 * @param article the article's code
 * @param penalty the penalty
 * @param least   the least amount, in the penalty's unit; null where any amount above nothing will do, or it has none
 * @param most    the most; null where there is no upper end, or the penalty has no amount
 * @param beside  it is imposed only beside one of these; empty where it stands alone
 */
public record PenaltyRange(String article, PenaltyType penalty, BigDecimal least, BigDecimal most, Set<PenaltyType> beside) implements Serializable {
    public PenaltyRange {
        beside = Set.copyOf(beside);
    }

    /** Whether the amount is one that the article lets be imposed; null where the penalty has none. */
    public boolean holds(BigDecimal amount) {
        if (penalty.unit() == null) {
            return amount == null;
        }
        return amount != null && amount.signum() > 0 && (least == null || amount.compareTo(least) >= 0) && (most == null || amount.compareTo(most) <= 0);
    }
}
