package org.pingcha.opinion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What organs said of one handler or one firm. What was withdrawn is not asked.
 *
 * @param answered of the asked
 * @param all      part, none: of those that answered, what became of the lawyer's opinion; the rest had none
 * @param rated    answers that rated something
 * @param mean     of the points they gave, 0 to 100; null where nothing was rated
 */
public record OpinionVoices(long asked, long answered, long all, long part, long none, long rated, Double mean) implements Serializable {
    /** One decimal, or a dash. */
    public String getMeanText() {
        return mean == null ? "—" : BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Of the asked that answered; NaN where nobody was asked. */
    public double getRate() {
        return (double) answered / asked;
    }
}
