package org.pingcha.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finished pieces of pages, kept for who opens the same page next: {@code <k:kept>}. The least used go first; none is shown that is older
 * than a minute, so that what changes seldom, as an office's name, is right soon.
 */
@ApplicationScoped
class KeptPieces {
    private static final int MOST = 1000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Piece(String text, Instant until) {
    }

    @Inject
    Clock clock;

    private final Map<String, Piece> pieces = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Piece> eldest) {
            return size() > MOST;
        }
    });

    /** The piece with this key; null where none is kept that is fresh. */
    String get(String key) {
        Piece piece = pieces.get(key);
        return piece == null || clock.instant().isAfter(piece.until()) ? null : piece.text();
    }

    void put(String key, String text) {
        pieces.put(key, new Piece(text, clock.instant().plus(FRESH)));
    }
}
