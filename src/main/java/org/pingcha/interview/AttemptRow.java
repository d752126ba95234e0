package org.pingcha.interview;

import java.io.Serializable;
import java.time.Instant;
import org.pingcha.survey.DayPart;
import org.pingcha.survey.Way;

/** A try on record. */
public record AttemptRow(Instant at, DayPart part, Way way, AttemptOutcome outcome, Instant nextAt, String note, String caller) implements Serializable {
}
