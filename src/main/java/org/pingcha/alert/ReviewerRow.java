package org.pingcha.alert;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pingcha.scoring.Severity.Effect;

/**
 * How severe a reviewer is.
 *
 * @param mean of the scores as they were given
 */
public record ReviewerRow(String name, double mean, Effect effect) implements Serializable {
    /** The mean as it was given. */
    public String raw() {
        return rounded(mean);
    }

    /** The mean as a reviewer of average severity would have given it; null where that cannot be known. */
    public String adjusted() {
        return effect.isEstimable() ? rounded(effect.adjust(mean)) : null;
    }

    /** Points above (lenient) or below (severe) the others, with sign; null where it cannot be known. */
    public String severity() {
        return effect.isEstimable() ? (effect.effect() > 0 ? "+" : "") + rounded(effect.effect()) : null;
    }

    /** Two standard errors around it; null where chance cannot be known. */
    public String margin() {
        return Double.isNaN(effect.error()) ? null : "± " + rounded(2 * effect.error());
    }

    /** Whether it is further from the others than chance would bring it. */
    public boolean isFar() {
        return effect.isEstimable() && !Double.isNaN(effect.error()) && Math.abs(effect.effect()) > 2 * effect.error();
    }

    /** Above the others. */
    public boolean isLenient() {
        return effect.effect() > 0;
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
