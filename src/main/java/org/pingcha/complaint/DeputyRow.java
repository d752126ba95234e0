package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Who stands in for whom, from a day to a day; {@code own} where it is the reader who is stood in for. */
public record DeputyRow(UUID uuid, String person, String deputy, LocalDate from, LocalDate until, boolean own) implements Serializable {
}
