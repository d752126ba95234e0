package org.pingcha.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pingcha.scoring.Interval;

/** Shares as pages show them: {@code 47.0%}, {@code —} where there is none. */
@Named("percent")
@ApplicationScoped
public class Percent {
    private static final String NONE = "—";

    public String of(double share) {
        return Double.isNaN(share) ? NONE : BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** The range of a figure; empty where there is none. */
    public String range(Interval figure) {
        return figure == null || !figure.hasRange() ? "" : of(figure.low()) + "–" + of(figure.high());
    }

    /** A share for the width of a bar, 0 to 100. */
    public String bar(double share) {
        return Double.isNaN(share) ? "0" : BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
