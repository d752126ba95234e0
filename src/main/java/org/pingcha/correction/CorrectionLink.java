package org.pingcha.correction;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Another correction that this one is tied to. */
public record CorrectionLink(UUID uuid, String number, CorrectionStatus status, LocalDate orderedOn) implements Serializable {
}
