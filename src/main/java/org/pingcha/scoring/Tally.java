package org.pingcha.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingcha.shared.Problem;

/**
 * The points of a sheet added up: what was earned of what applied.
 *
 * @param earned     sum of the applicable items' points
 * @param applicable sum of their maxima
 */
public record Tally(BigDecimal earned, BigDecimal applicable) implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Decimals of a score. */
    public static final int DECIMALS = 2;

    /** Adds up a sheet on which no veto was confirmed. */
    public static Tally of(Collection<ItemMark> items) {
        return of(items, List.of());
    }

    /** Adds up a sheet; the item of a confirmed finding against the agency does not apply. */
    public static Tally of(Collection<ItemMark> items, Collection<VetoMark> vetoes) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        Set<String> seen = new HashSet<>();
        for (ItemMark item : items) {
            if (!seen.add(item.code())) {
                throw new IllegalArgumentException("Item " + item.code() + " is marked twice");
            }
            if (item.applicable() && vetoes.stream().noneMatch(veto -> veto.removes(item.code()))) {
                earned = earned.add(item.earned());
                applicable = applicable.add(item.max());
            }
        }
        return new Tally(earned, applicable);
    }

    /** Whether enough points apply for a score to be fair. */
    public boolean reaches(BigDecimal minimumApplicable) {
        return applicable.signum() > 0 && applicable.compareTo(minimumApplicable) >= 0;
    }

    /**
     * 100 × earned ÷ applicable, computed exactly and rounded once, half up, to two decimals.
     *
     * @throws Problem where fewer points apply than the rule set asks for
     */
    public BigDecimal score(BigDecimal minimumApplicable) {
        if (!reaches(minimumApplicable)) {
            throw new Problem("scoring.problem.tooFewPoints", applicable, minimumApplicable);
        }
        return ratio();
    }

    /** The score as it stands while a sheet is being filled in; empty as long as nothing applies. */
    public Optional<BigDecimal> running() {
        return applicable.signum() == 0 ? Optional.empty() : Optional.of(ratio());
    }

    // One division with one rounding: a second one could lift 59.9949… to 60.00.
    private BigDecimal ratio() {
        return HUNDRED.multiply(earned).divide(applicable, DECIMALS, RoundingMode.HALF_UP);
    }
}
