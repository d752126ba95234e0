package org.pingcha.request;

import java.io.Serializable;
import java.time.Instant;

/** One step in a request's course. */
public record RequestEventRow(Instant at, RequestEventKind kind, String by, String note) implements Serializable {
}
