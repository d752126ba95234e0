package org.pingcha.trial;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One draw as the plan's page shows it.
 *
 * @param frame   how many cases it was drawn from
 * @param share   per cent
 * @param numbers the drawn case numbers in the lot's order
 */
public record DrawRow(int number, int frame, BigDecimal share, List<String> numbers, Instant at, String by) implements Serializable {
}
