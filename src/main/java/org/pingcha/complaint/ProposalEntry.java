package org.pingcha.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What the inquiry proposes.
 *
 * @param findings  of each matter, by its code
 * @param reasons   why, by the code of the matter
 * @param correctBy until when to correct, for {@link Outcome#DATED_CORRECTION} alone; else null
 */
public record ProposalEntry(@NotNull Map<String, Finding> findings, @NotNull Map<String, String> reasons, @NotNull Set<Outcome> outcomes,
                            @NotBlank @Size(max = 8000) String reasoning, LocalDate correctBy) implements Serializable {
}
