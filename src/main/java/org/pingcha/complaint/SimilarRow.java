package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A decided complaint in which one of the same matters was upheld, and what followed. */
public record SimilarRow(UUID uuid, String registerNo, LocalDate decidedOn, List<Outcome> outcomes) implements Serializable {
}
