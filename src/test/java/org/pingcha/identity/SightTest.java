package org.pingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Whatever is asked for, nobody sees more than the ways that they have. */
class SightTest {
    @Test
    void whoHasNoWaySeesNothingWhateverTheyAskFor() {
        assertEquals(" where 1 = 0", new Sight().where());
        assertEquals(" where 1 = 0 and c.type = :type", new Sight().and("c.type = :type", "type", "CIVIL").where());
    }

    @Test
    void waysAreOfferedBesideEachOtherAndConditionsNarrowThemAll() {
        assertEquals(" where ((a = 1 or b = 2) or (c = 3 and d = 4)) and e = 5", new Sight().way("a = 1 or b = 2").way("c = 3 and d = 4").and("e = 5").where());
    }

    @Test
    void whatIsNotAskedForIsNoCondition() {
        assertEquals(" where ((a = 1))", new Sight().way("a = 1").and(null).and("b = :b", "b", null).where());
    }

    @Test
    void aWayWithoutItsValueIsAFault() {
        assertThrows(NullPointerException.class, () -> new Sight().way("o.path like :scope", "scope", null));
    }
}
