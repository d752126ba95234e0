package org.pingcha.appraisal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A proposed measure; {@code decidedBy}, {@code decidedAt} and {@code reason} are null until somebody decided. */
public record MeasureRow(UUID uuid, UUID handler, String name, String firmName, Measure measure, Cause cause, BigDecimal fact, BigDecimal threshold,
                         HandlerMeasure.State state, String decidedBy, Instant decidedAt, String reason) implements Serializable {
    public boolean isOpen() {
        return state == HandlerMeasure.State.PROPOSED;
    }

    /** {@code 2}, {@code 68.4}. */
    public String factText() {
        return fact.stripTrailingZeros().toPlainString();
    }

    public String thresholdText() {
        return threshold == null ? "" : threshold.stripTrailingZeros().toPlainString();
    }
}
