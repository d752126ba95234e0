package org.pingcha.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Hours of public service in a list; {@code struckWhy} is null where they count. */
public record HoursRow(UUID uuid, LocalDate day, BigDecimal hours, String activity, String recordedBy, String struckWhy) implements Serializable {
}
