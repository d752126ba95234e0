package org.pingcha.trial;

import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to attend a hearing.
 *
 * @param observers   the public ids of inspectors
 * @param tellHandler whether the handler is told before
 */
public record AttendOrder(@NotEmpty Set<UUID> observers, boolean tellHandler) implements Serializable {
    public AttendOrder {
        observers = Set.copyOf(observers);
    }
}
