package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.pingcha.register.CaseType;

class OverviewInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static OverviewInput input(String period, String from, String to) {
        OverviewInput input = new OverviewInput();
        input.setPeriod(period);
        input.setFrom(from);
        input.setTo(to);
        return input;
    }

    private static String dates(OverviewInput input) {
        OverviewFilter filter = input.filter(TODAY);
        return filter.from() + " " + filter.to();
    }

    @Test
    void periodsAreCountedFromToday() {
        assertEquals("2025-12-01 2026-11-23", dates(input(null, null, null)));
        assertEquals("2026-01-01 2026-11-23", dates(input("THIS_YEAR", null, null)));
        assertEquals("2025-01-01 2025-12-31", dates(input("LAST_YEAR", null, null)));
        assertEquals("null null", dates(input("EVERYTHING", null, null)));
    }

    /** Whole months are held against as many whole months, days against as many days; without a beginning there is nothing before. */
    @Test
    void theEarlierStretchIsAsLong() {
        assertEquals("2024-12-01 2025-11-30", earlier(input(null, null, null), Compared.BEFORE));
        assertEquals("2024-12-01 2025-11-23", earlier(input(null, null, null), Compared.YEAR));
        assertEquals("2026-02-01 2026-03-31", earlier(input(null, "2026-04-01", "2026-05-31"), Compared.BEFORE));
        assertEquals("2026-03-22 2026-03-31", earlier(input(null, "2026-04-01", "2026-04-10"), Compared.BEFORE));
        assertEquals("none", earlier(input("EVERYTHING", null, null), Compared.YEAR));
        assertEquals("none", earlier(input(null, null, null), Compared.NOTHING));
    }

    private static String earlier(OverviewInput input, Compared compared) {
        OverviewFilter filter = compared.earlier(input.filter(TODAY), TODAY);
        return filter == null ? "none" : filter.from() + " " + filter.to();
    }

    @Test
    void ownDatesMayBeTheWrongWayRoundOrOneOnly() {
        assertEquals("2026-01-02 2026-03-04", dates(input(null, "2026-03-04", "2026-01-02")));
        assertEquals("2026-01-02 null", dates(input("BETWEEN", "2026-01-02", "")));
        // A period that is named wins over dates left in the address.
        assertEquals("2025-01-01 2025-12-31", dates(input("LAST_YEAR", "2026-01-02", "2026-03-04")));
    }

    @Test
    void whatCannotBeReadCountsAsNotSaid() {
        OverviewInput input = input("SOON", "yesterday", "2026-13-40");
        input.setType("MARTIAL");
        input.setOffice("  ");
        assertEquals("2025-12-01 2026-11-23", dates(input));
        assertEquals(null, input.filter(TODAY).type());
        assertFalse(new OverviewInput().isBetween());
    }

    @Test
    void linksKeepTheFilterAndStayWithinIt() {
        OverviewFilter filter = new OverviewFilter("A990101", LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 10), CaseType.CIVIL);
        assertEquals("/review/files?state=SCORED&office=A990101&from=2026-01-15&to=2026-01-31&type=CIVIL",
            ListLink.files(filter, YearMonth.of(2026, 1)).toString());
        assertEquals("/review/files?state=SCORED&firm=f&sort=SCORE&dir=asc", ListLink.worst(OverviewFilter.ALL, "f").toString());
        assertEquals("/review/files?state=SCORED&item=A%26B", ListLink.files(OverviewFilter.ALL).with("item", "A&B").toString());
        assertEquals("/monitor/export?period=EVERYTHING", ListLink.page("/monitor/export", OverviewFilter.ALL).toString());
        assertEquals("/monitor/export?office=A990101&from=2026-01-15&to=2026-03-10&type=CIVIL", ListLink.page("/monitor/export", filter).toString());
        assertTrue(ListLink.closedCases(filter).toString().startsWith("/register/cases?office=A990101&closedFrom=2026-01-15&closedTo=2026-03-10"));
    }
}
