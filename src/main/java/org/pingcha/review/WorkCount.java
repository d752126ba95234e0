package org.pingcha.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * How much is on an inspector's desk, and what left it this year.
 *
 * @param month         of those, this month's
 * @param days          mean calendar days from the giving out to the first submission, of this year's; null where there is none
 * @param lastSubmitted null where none ever was
 */
public record WorkCount(long open, long overdue, long dueToday, long submitted, long month, Double days, Instant lastSubmitted) implements Serializable {
}
