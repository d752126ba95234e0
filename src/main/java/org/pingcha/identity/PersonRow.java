package org.pingcha.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A person on the list. Roles come as one text, so that the list stays one statement. */
public record PersonRow(UUID uuid, String userName, String name, String officeName, String roleNames, boolean enabled,
                        Instant lockedUntil, Instant lastSignInAt) implements Serializable {
    /** In the order of the enum. */
    public List<Role> roles() {
        return roleNames == null ? List.of() : Arrays.stream(roleNames.split(",")).map(Role::valueOf).sorted().toList();
    }

    public PersonState state(Instant now) {
        return !enabled ? PersonState.DISABLED : lockedUntil != null && now.isBefore(lockedUntil) ? PersonState.LOCKED : PersonState.ENABLED;
    }
}
