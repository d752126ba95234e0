package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline and how it came about.
 *
 * @param from     the day it counts from, which is not counted itself
 * @param due      the last day
 * @param skipped  days off on the way that were not counted, in order
 * @param official false where the way touches a year whose holidays are not announced: the day may still move
 */
public record Deadline(LocalDate from, LocalDate due, List<DayOff> skipped, boolean official) implements Serializable {
    public Deadline {
        skipped = List.copyOf(skipped);
    }
}
