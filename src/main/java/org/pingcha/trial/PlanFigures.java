package org.pingcha.trial;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How far the year's plan is, in cases.
 *
 * @param heard    cases with a hearing in the year
 * @param share    per cent that the rules ask for
 * @param needed   so many of them, rounded up
 * @param drawn    chosen by lot so far
 * @param planned  with somebody who is to attend, and nobody who has
 * @param attended with a submitted log
 */
public record PlanFigures(long heard, BigDecimal share, int needed, long drawn, long planned, long attended) implements Serializable {
    /** Whether the lot has to be drawn for more. */
    public boolean isShort() {
        return drawn < needed;
    }

    /** Whether the share is attended. */
    public boolean isReached() {
        return attended >= needed;
    }
}
