package org.pingcha.scoring;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One piece of evidence about a case, as its room hands it over: points earned of points that applied. Nothing is handed over where
 * nothing was observed.
 *
 * @param channel    where it comes from
 * @param source     what it opens: {@code review:UUID}, {@code checks:UUID of the case}
 * @param earned     0 up to {@code applicable}
 * @param applicable above 0
 */
public record ChannelResult(EvidenceChannel channel, String source, BigDecimal earned, BigDecimal applicable) implements Serializable {
    public ChannelResult {
        if (applicable.signum() <= 0 || earned.signum() < 0 || earned.compareTo(applicable) > 0) {
            throw new IllegalArgumentException(source + ": " + earned + " of " + applicable);
        }
    }
}
