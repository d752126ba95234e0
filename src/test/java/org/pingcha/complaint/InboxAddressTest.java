package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.PageRequest;

/** What a complaint's address carries of the list that it was opened from. */
class InboxAddressTest {
    @Test
    void everyFilterAndTheOrderGoAlong() {
        InboxFilter filter = new InboxFilter(InboxTab.OPEN, "江援 & 45%", ComplaintStatus.ACCEPTED, ClockKind.DECISION, "N2", true, RespondentKind.FIRM,
            LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 4), "990100", "received");
        assertEquals("&tab=OPEN&q=%E6%B1%9F%E6%8F%B4+%26+45%25&status=ACCEPTED&clock=DECISION&matter=N2&urgent=true&respondent=FIRM&from=2026-01-02&to=2026-03-04"
            + "&office=990100&column=received&sort=NUMBER&dir=desc", InboxAddress.of(filter, new PageRequest(50, 50, "NUMBER", false)));
    }

    @Test
    void whatIsNotNarrowedIsNotSaid() {
        assertEquals("&tab=MINE", InboxAddress.of(InboxFilter.of(InboxTab.MINE), PageRequest.start()));
    }
}
