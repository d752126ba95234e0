package org.pingcha.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.pingcha.scoring.Composite;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.GradeScale;

/**
 * A score on a line from 0 to 100, for SVG.
 *
 * @param at    the score; null without any
 * @param low   the lower end of what is possible
 * @param high  the upper end
 * @param bands the grades, worst first
 */
public record ScoreLine(String at, String low, String high, List<Band> bands) implements Serializable {
    /** Where a grade begins, and its middle for the word. */
    public record Band(Grade grade, String from, String middle, String text) implements Serializable {
    }

    static ScoreLine of(Composite composite, GradeScale scale) {
        return new ScoreLine(composite.score() == null ? null : Numbers.at(composite.score().doubleValue()), Numbers.at(composite.low().doubleValue()),
            Numbers.at(composite.high().doubleValue()), bands(scale));
    }

    static List<Band> bands(GradeScale scale) {
        return List.of(band(Grade.FAIL, BigDecimal.ZERO, scale.pass()), band(Grade.PASS, scale.pass(), scale.good()),
            band(Grade.GOOD, scale.good(), scale.excellent()), band(Grade.EXCELLENT, scale.excellent(), BigDecimal.valueOf(100)));
    }

    private static Band band(Grade grade, BigDecimal from, BigDecimal to) {
        return new Band(grade, Numbers.at(from.doubleValue()), Numbers.at((from.doubleValue() + to.doubleValue()) / 2), from.stripTrailingZeros().toPlainString());
    }
}
