package org.pingcha.rules;

import java.io.Serializable;

/**
 * One thing that is wrong with a file of holidays.
 *
 * @param where line of a table, or list and place of a JSON file: {@code holidays[3]}
 * @param value what stands there, or empty
 * @param key   key of the reason in the texts; it takes the year as its value
 */
public record CalendarFault(String where, String value, String key) implements Serializable {
}
