package org.pingcha.alert;

import java.io.Serializable;
import java.time.Instant;

/** One step of an alert's course; note may be null. */
public record EventRow(AlertAct act, Instant at, String by, String note) implements Serializable {
}
