package org.pingcha.alert;

import java.io.Serializable;
import java.time.Instant;

/** One step of an alert's course; to is whom it was given to, null for other acts; note may be null. */
public record EventRow(AlertAct act, Instant at, String by, String to, String note) implements Serializable {
}
