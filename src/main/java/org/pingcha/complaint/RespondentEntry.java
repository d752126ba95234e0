package org.pingcha.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Against whom. The name is as the complainant knows it; the ids are set where an officer has found whom it means.
 */
public record RespondentEntry(@NotNull RespondentKind kind, @NotBlank @Size(max = 100) String name, Long officeId, Long firmId,
                              Long handlerId) implements Serializable {
    /** Known by name alone. */
    public static RespondentEntry named(RespondentKind kind, String name) {
        return new RespondentEntry(kind, name, null, null, null);
    }
}
