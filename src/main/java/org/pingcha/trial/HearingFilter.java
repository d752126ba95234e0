package org.pingcha.trial;

import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.web.ListAddress;

/** What the list of hearings is narrowed to; null means any. Both days count. */
public record HearingFilter(String text, HearingStatus status, String office, LocalDate from, LocalDate to) implements Serializable {
    /** What an address asks the list for. */
    static HearingFilter read(ListAddress address) {
        return new HearingFilter(address.text("q"), address.constant("status", HearingStatus.class), address.text("office"), address.day("from"), address.day("to"));
    }

    public static HearingFilter between(LocalDate from, LocalDate to) {
        return new HearingFilter(null, null, null, from, to);
    }

    public boolean active() {
        return text != null || status != null || office != null || from != null || to != null;
    }
}
