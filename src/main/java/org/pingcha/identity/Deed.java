package org.pingcha.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * What each event of a life cycle tells besides its arrow: when, who, and with what words. The name is that of the day; a
 * person may have another later.
 *
 * @param actorId null for the server itself and for whoever came by a link
 * @param note    null where nothing was said; each table says how long it may be
 */
@Embeddable
public record Deed(@Column(nullable = false, updatable = false) Instant at,
                   @Column(name = "actor_id", updatable = false) Long actorId,
                   @Column(name = "actor_name", nullable = false, length = 60, updatable = false) String actorName,
                   @Column(length = 4000, updatable = false) String note) implements Serializable {
    public static Deed of(Actor by, Instant at, String note) {
        return new Deed(at, by.personId(), by.name(), note);
    }
}
