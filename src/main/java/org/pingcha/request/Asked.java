package org.pingcha.request;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request that was just asked.
 *
 * @param token for the one-time link, shown this once and never again; null for other addressees
 */
public record Asked(UUID uuid, LocalDate dueOn, String token) implements Serializable {
}
