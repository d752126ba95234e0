package org.pingcha.rules;

import java.io.Serializable;
import java.util.List;

/**
 * A year's days as a file has them.
 *
 * @param year   the year that was asked for
 * @param source where the file says that it comes from, or null
 * @param days   the good days, in order
 * @param faults what is wrong with the rest; the file is taken only without any
 */
public record CalendarFile(int year, String source, List<CalendarDate> days, List<CalendarFault> faults)
    implements Serializable {
    public CalendarFile {
        days = List.copyOf(days);
        faults = List.copyOf(faults);
    }
}
