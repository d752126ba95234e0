package org.pingcha.scoring;

import java.io.Serializable;

/**
 * A figure drawn towards what is usual, the more so the fewer files stand behind it. Shown beside the raw figure, never instead.
 *
 * @param raw      the figure as it is; NaN where there are no files
 * @param estimate drawn towards the usual
 * @param low      lower end of its interval
 * @param high     upper end
 * @param weight   how much of its distance from the usual the raw figure keeps, 0 to 1
 */
public record Shrunk(double raw, double estimate, double low, double high, double weight) implements Serializable {
}
