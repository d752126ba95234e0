package org.pingcha.review;

import java.io.Serializable;
import java.time.Instant;

/** How much is on an inspector's desk, and what left it this year. */
public record WorkCount(long open, long overdue, long dueToday, long submitted, Instant lastSubmitted) implements Serializable {
}
