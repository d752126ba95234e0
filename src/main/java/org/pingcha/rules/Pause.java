package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch in which a period stands still, such as waiting for what a complainant was asked to add.
 *
 * @param from      the day it began; it still counts, since the day an act falls on belongs to what went before
 * @param until     the day it ended; it does not count any more, the next one does. Null: still standing
 * @param reasonKey key of the reason in a room's texts, to be shown at each day
 */
public record Pause(LocalDate from, LocalDate until, String reasonKey) implements Serializable {
    public Pause {
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end on " + until);
        }
    }

    boolean covers(LocalDate day) {
        return day.isAfter(from) && (until == null || !day.isAfter(until));
    }

    boolean isOpen() {
        return until == null;
    }
}
