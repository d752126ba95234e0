package org.pingcha.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A recusal as its page shows it; from names the case, firm or handler. */
public record RecusalRow(UUID uuid, String person, String from, String ground, Instant declaredAt, Instant liftedAt, long version)
    implements Serializable {
    public boolean isInForce() {
        return liftedAt == null;
    }
}
