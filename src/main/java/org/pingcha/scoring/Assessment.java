package org.pingcha.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import org.pingcha.shared.Problem;

/**
 * The result of a sheet.
 *
 * @param tally         points earned of points applicable
 * @param score         two decimals
 * @param gradeByPoints the grade that the score alone gives
 * @param grade         the grade after confirmed vetoes
 */
public record Assessment(Tally tally, BigDecimal score, Grade gradeByPoints, Grade grade) implements Serializable {
    /**
     * Assesses a complete sheet.
     *
     * @throws Problem where fewer than {@code minimumApplicable} points apply
     */
    public static Assessment of(Collection<ItemMark> items, Collection<VetoMark> vetoes, GradeScale scale,
                                BigDecimal minimumApplicable) {
        Tally tally = Tally.of(items, vetoes);
        BigDecimal score = tally.score(minimumApplicable);
        return new Assessment(tally, score, scale.grade(score), scale.grade(score, vetoes));
    }
}
