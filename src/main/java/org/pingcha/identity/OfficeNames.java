package org.pingcha.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of offices for what stands on every page: each is read once a minute at most, so that a page costs no statement for it. */
@ApplicationScoped
public class OfficeNames {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Known(String name, Instant until) {
    }

    @EJB
    OfficeQueries offices;

    @Inject
    Clock clock;

    private final Map<Long, Known> names = new ConcurrentHashMap<>();

    /** The name of an office, at most a minute old; empty for null. */
    public String of(Long id) {
        if (id == null) {
            return "";
        }
        Instant now = clock.instant();
        Known known = names.get(id);
        if (known == null || now.isAfter(known.until())) {
            known = new Known(offices.name(id), now.plus(FRESH));
            names.put(id, known);
        }
        return known.name();
    }
}
