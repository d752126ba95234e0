package org.pingcha.correction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * An order to correct.
 *
 * @param origin   the finding
 * @param topics   which of its faults; at least one
 * @param demand   what must be put right; the addressee reads it
 * @param days     working days to answer; null for the rules' own
 * @param verifier the inspector who verifies it; null leaves it to the managers
 */
public record CorrectionOrder(@NotNull Origin origin, @NotNull Set<String> topics, @NotBlank @Size(max = 4000) String demand,
                              @Min(1) @Max(60) Integer days, UUID verifier) implements Serializable {
    public CorrectionOrder {
        topics = Set.copyOf(topics);
    }
}
