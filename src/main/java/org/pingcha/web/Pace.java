package org.pingcha.web;

import java.io.Serializable;

/**
 * How many were decided in some time, and how long that took.
 *
 * @param days the mean in calendar days; null where none was decided
 */
public record Pace(long decided, Double days) implements Serializable {
}
