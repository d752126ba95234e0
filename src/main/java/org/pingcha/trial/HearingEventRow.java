package org.pingcha.trial;

import java.io.Serializable;
import java.time.Instant;

/** One line of a hearing's course; the words are null where none were given. */
public record HearingEventRow(HearingAct act, HearingStatus to, Instant at, String by, String note) implements Serializable {
}
