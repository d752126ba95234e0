package org.pingcha.trial;

import java.io.Serializable;
import java.time.LocalDate;

/** What the list of hearings is narrowed to; null means any. Both days count. */
public record HearingFilter(String text, HearingStatus status, String office, LocalDate from, LocalDate to) implements Serializable {
    public static HearingFilter between(LocalDate from, LocalDate to) {
        return new HearingFilter(null, null, null, from, to);
    }

    public boolean active() {
        return text != null || status != null || office != null || from != null || to != null;
    }
}
