package org.pingcha.rules;

import java.io.Serializable;

/** A year whose holidays were announced; {@code verified} says that they were compared with the notice itself. */
public record CalendarYearRow(int year, String source, boolean verified, long version) implements Serializable {
}
