package org.pingcha.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person as the administrator's page shows them, with the version that a change must name. */
public record PersonDetail(UUID uuid, String userName, String name, String officeCode, String officeName, Set<Role> roles,
                           Set<SystemRight> rights, Long firmId, PersonState state, Instant lockedUntil, Instant lastSignInAt,
                           long version) implements Serializable {
}
