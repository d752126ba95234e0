package org.pingcha.review;

import java.io.Serializable;
import java.time.Instant;

/** What happened to a review, as its page tells it; by is null for the server itself. */
public record EventRow(ReviewEvent.Kind kind, Instant at, String by, String note) implements Serializable {
}
