package org.pingcha.complaint;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/** How urgent and how sensitive a complaint is, and why. */
public record TriageEntry(boolean urgent, @NotNull Sensitivity sensitivity, @NotEmpty Set<TriageReason> reasons,
                          @Size(max = 500) String note) implements Serializable {
    public TriageEntry {
        reasons = reasons == null ? Set.of() : Set.copyOf(reasons);
    }
}
