package org.pingcha.rules;

import java.io.Serializable;
import java.util.List;

/** What a file would do to a year; nothing was written. */
public record CalendarPreview(CalendarFile file, List<CalendarChange> changes) implements Serializable {
    public CalendarPreview {
        changes = List.copyOf(changes);
    }

    /** Whether the file may take the year's place. */
    public boolean isGood() {
        return file.faults().isEmpty();
    }
}
