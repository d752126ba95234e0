package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How often somebody was tried and not reached, in which parts of the day, and when to try again. */
@Embeddable
public class Tries {
    /** So many, in so many parts of the day, are enough. */
    static final int ENOUGH = 3;
    static final int PARTS = 2;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "day_parts", nullable = false)
    private int dayParts;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    /** One more; next may be null. */
    void missed(Instant at, Instant next) {
        attempts++;
        dayParts |= DayPart.of(at).bit();
        nextTryAt = next;
    }

    /** When to try next; null for no more. */
    void plan(Instant next) {
        nextTryAt = next;
    }

    boolean areEnough() {
        return attempts >= ENOUGH && Integer.bitCount(dayParts) >= PARTS;
    }

    int attempts() {
        return attempts;
    }
}
