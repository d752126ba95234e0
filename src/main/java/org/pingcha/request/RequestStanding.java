package org.pingcha.request;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How a request fares, for the page of what it is about; moments are null until something happened. */
public record RequestStanding(UUID uuid, RequestStatus status, String addressee, LocalDate dueOn, Instant remindedAt, Instant overdueNoticedAt,
                              Instant escalatedAt, Instant endedAt) implements Serializable {
    public boolean isOpen() {
        return status == RequestStatus.OPEN;
    }
}
