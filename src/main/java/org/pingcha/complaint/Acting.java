package org.pingcha.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;

/**
 * Who acts on a complaint, when, and in whose place.
 *
 * @param forName the officer or approver that a deputy stands in for; null where the actor acts for themselves
 */
public record Acting(Actor actor, String forName, Instant at) {
    static Acting self(Actor actor, Instant at) {
        return new Acting(actor, null, at);
    }

    /** The office's day. */
    LocalDate day() {
        return ChinaTime.dayOf(at);
    }
}
