package org.pingcha.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Who counts as one sender, and as one network, however the address is written. */
class WhenceTest {
    @Test
    void anAddressOfTheOldKindIsOneSenderAndItsNeighboursOneNetwork() {
        Whence one = Whence.of("203.0.113.7");
        Whence neighbour = Whence.of("203.0.113.200");
        assertNotEquals(one.subscriber(), neighbour.subscriber());
        assertEquals(one.network(), neighbour.network());
        assertNotEquals(one.network(), Whence.of("203.0.114.7").network());
        assertEquals(one, Whence.of("::ffff:203.0.113.7"), "the same address, as a server of the new kind writes it");
    }

    @Test
    void ofTheNewKindTheFirstHalfIsTheSenderInLongAndInShortForm() {
        Whence one = Whence.of("2001:db8:1:2:3:4:5:6");
        assertEquals(one, Whence.of("2001:db8:1:2::1"));
        assertEquals(one, Whence.of("2001:0DB8:0001:0002:0000:0000:0000:0001%eth0"));
        assertNotEquals(one.subscriber(), Whence.of("2001:db8:1:3::1").subscriber());
        assertEquals(one.network(), Whence.of("2001:db8:1:3::1").network());
        assertNotEquals(one.network(), Whence.of("2001:db8:2::1").network());
        assertNotEquals(Whence.of("::1"), Whence.of("2001:db8::1"));
    }

    @Test
    void whatIsNoAddressStandsForItselfAndIsNotLookedUp() {
        assertEquals(Whence.of("unknown"), Whence.of("unknown"));
        assertNotEquals(Whence.of("unknown"), Whence.of("localhost"));
        assertEquals(Whence.of(null), Whence.of(""));
        assertNotEquals(Whence.of("1:2:3:4:5:6:7:8:9"), Whence.of("1:2:3"));
    }
}
