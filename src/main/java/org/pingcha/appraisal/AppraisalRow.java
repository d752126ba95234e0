package org.pingcha.appraisal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An appraisal in a list; {@code builtAt}, {@code frozenAt} and {@code sentOn} are null until then. */
public record AppraisalRow(UUID uuid, int year, String office, AppraisalStatus status, Instant builtAt, Instant frozenAt, LocalDate sentOn, long version)
    implements Serializable {
}
