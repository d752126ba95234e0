package org.pingcha.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A token of a service account, without the token: nobody sees that twice. */
public record TokenRow(UUID uuid, Instant issuedAt, Instant expiresAt, Instant revokedAt, boolean outdated) implements Serializable {
    /** Whether it opens anything now; one issued before the rights last changed does not. */
    public boolean opens(Instant now) {
        return revokedAt == null && !outdated && now.isBefore(expiresAt);
    }
}
