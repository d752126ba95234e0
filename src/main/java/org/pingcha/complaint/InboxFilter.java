package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the inbox is narrowed to; null means any.
 *
 * @param text   number, respondent, case or words of the facts; a whole telephone number or name finds complainants
 * @param matter code of a matter
 * @param from   received from that day on
 * @param to     received up to that day
 * @param office code of the office that received it
 * @param column key of a column of the annual report: the complaints that it counts
 */
public record InboxFilter(InboxTab tab, String text, ComplaintStatus status, ClockKind clock, String matter, Boolean urgent,
                          RespondentKind respondent, LocalDate from, LocalDate to, String office, String column) implements Serializable {
    public InboxFilter(InboxTab tab, String text, ComplaintStatus status, ClockKind clock, String matter, Boolean urgent, RespondentKind respondent,
                       LocalDate from, LocalDate to) {
        this(tab, text, status, clock, matter, urgent, respondent, from, to, null, null);
    }

    public static InboxFilter of(InboxTab tab) {
        return new InboxFilter(tab, null, null, null, null, null, null, null, null);
    }

    /** Whether anything but the tab narrows it. */
    public boolean active() {
        return text != null || status != null || clock != null || matter != null || urgent != null || respondent != null || from != null || to != null || office != null || column != null;
    }
}
