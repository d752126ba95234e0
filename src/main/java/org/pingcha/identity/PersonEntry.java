package org.pingcha.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/** What an administrator says of a person: name, office, roles; rights of a service account; the firm of its contact. */
public record PersonEntry(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 20) String officeCode,
                          @NotNull Set<Role> roles, @NotNull Set<SystemRight> rights, Long firmId) implements Serializable {
    public PersonEntry {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }
}
