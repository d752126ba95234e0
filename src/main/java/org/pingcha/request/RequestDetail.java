package org.pingcha.request;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A request with its course, and what this person may do with it.
 *
 * @param draft       what the addressee typed so far; null for everyone else
 * @param mayAnswer   it is open and this person is whom it is for
 * @param mayWithdraw it is open and this person asked, or manages the asking office
 */
public record RequestDetail(RequestRow row, LocalDate remindOn, LocalDate escalateOn, String draft,
                            boolean mayAnswer, boolean mayWithdraw, List<RequestEventRow> events) implements Serializable {
    public RequestDetail {
        events = List.copyOf(events);
    }
}
