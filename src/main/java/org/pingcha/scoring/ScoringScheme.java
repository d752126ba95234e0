package org.pingcha.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How evidence becomes one score.
 *
 * @param weights         of each channel; one that is absent or 0 does not count
 * @param minimumEvidence percent of all weight that must be there before a grade is given
 * @param scale           the grades
 * @param upheldPoints    taken off for each complaint that was upheld
 * @param partlyPoints    taken off for each that was upheld in part
 */
public record ScoringScheme(Map<EvidenceChannel, BigDecimal> weights, BigDecimal minimumEvidence, GradeScale scale, BigDecimal upheldPoints,
                            BigDecimal partlyPoints) implements Serializable {
    public ScoringScheme {
        Map<EvidenceChannel, BigDecimal> kept = new EnumMap<>(EvidenceChannel.class);
        weights.forEach((channel, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(channel + " weighs " + weight);
            }
            if (weight.signum() > 0) {
                kept.put(channel, weight);
            }
        });
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("No channel weighs anything");
        }
        weights = Collections.unmodifiableMap(kept);
    }

    /** All weight together. */
    public BigDecimal whole() {
        return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What upheld complaints take off. */
    BigDecimal complaintPoints(int upheld, int partly) {
        return upheldPoints.multiply(BigDecimal.valueOf(upheld)).add(partlyPoints.multiply(BigDecimal.valueOf(partly)));
    }
}
