package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the inbox is narrowed to; null means any.
 *
 * @param text   number, respondent, case or words of the facts; a whole telephone number or name finds complainants
 * @param matter code of a matter
 */
public record InboxFilter(InboxTab tab, String text, ComplaintStatus status, ClockKind clock, String matter, Boolean urgent,
                          RespondentKind respondent, LocalDate from, LocalDate to) implements Serializable {
    public static InboxFilter of(InboxTab tab) {
        return new InboxFilter(tab, null, null, null, null, null, null, null, null);
    }

    /** Whether anything but the tab narrows it. */
    public boolean active() {
        return text != null || status != null || clock != null || matter != null || urgent != null || respondent != null || from != null || to != null;
    }
}
