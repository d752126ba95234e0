package org.pingcha.rules;

import java.io.Serializable;

/** A year whose holidays were announced. */
public record CalendarYearRow(int year, String source, boolean verified) implements Serializable {
}
