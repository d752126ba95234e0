package org.pingcha.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an address asks for reads back as it was written, and what makes no sense counts as not said. */
class ListAddressTest {
    @Test
    void aQueryReadsBackAsItWasWritten() {
        ListAddress address = new ListAddress(Map.of("q", "江援 & 45%=", "tab", "OPEN"));
        assertEquals("q=%E6%B1%9F%E6%8F%B4+%26+45%25%3D&tab=OPEN", address.query());
        assertEquals(address, ListAddress.read("?" + address.query()));
        assertEquals(address, ListAddress.read(address.query() + "&tab=ENDED&=x&alone&"), "the first value counts");
        assertEquals("", ListAddress.read(null).query());
    }

    @Test
    void whatMakesNoSenseIsNotSaid() {
        ListAddress address = ListAddress.read("by=FIRM&no=firm&day=2026-11-23&bad=2026-13-01&id=1&cut=%E6%B&blank=+");
        assertEquals(Grouping.FIRM, address.constant("by", Grouping.class));
        assertNull(address.constant("no", Grouping.class));
        assertEquals(LocalDate.of(2026, 11, 23), address.day("day"));
        assertNull(address.day("bad"));
        assertNull(address.uuid("id"));
        assertNull(address.text("cut"));
        assertEquals("by=FIRM", address.only(Set.of("by", "blank", "other")).query());
    }

    @Test
    void aListTakesItsParametersAndTheOrderAndNothingElse() {
        Offer offer = new Offer("cases", "register.cases.title", "/register/cases", Set.of(), Set.of("q", "office"), Set.of());
        assertEquals("dir=desc&office=A990101&sort=CLOSED", offer.of(ListAddress.read("sort=CLOSED&dir=desc&office=A990101&q=&first=50&other=1")).query());
    }
}
