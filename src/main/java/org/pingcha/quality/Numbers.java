package org.pingcha.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as pages show them. */
final class Numbers {
    private Numbers() {
    }

    /** One decimal, half up. */
    static String one(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    static String range(double low, double high) {
        return one(low) + "–" + one(high);
    }

    /** Where a score lies on a line from 0 to 100, for SVG. */
    static String at(double score) {
        return String.format(Locale.ROOT, "%.2f%%", Math.min(100, Math.max(0, score)));
    }
}
