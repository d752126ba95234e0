package org.pingcha.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomesTest {
    @Test
    void theRatesAreThoseOfTheStandardDefinitions() {
        Outcomes outcomes = new Outcomes(47, 3, 10, 25, 15, 8);
        // RR1 = 47/100, COOP1 = 47/60, CON1 = 60/100, REF1 = 10/100; who is not eligible is in none.
        assertEquals(0.47, outcomes.responseRate(), 1e-12);
        assertEquals(47 / 60.0, outcomes.cooperationRate(), 1e-12);
        assertEquals(0.60, outcomes.contactRate(), 1e-12);
        assertEquals(0.10, outcomes.refusalRate(), 1e-12);
        assertEquals(108, outcomes.all());
        assertTrue(Double.isNaN(Outcomes.of(Map.of()).responseRate()), "of nobody there is no rate");
    }

    @ParameterizedTest
    @EnumSource(InvitationStatus.class)
    void everyStateCountsOnce(InvitationStatus status) {
        assertEquals(5, Outcomes.of(new HashMap<>(Map.of(status, 5L))).all());
    }

    @Test
    void silenceIsNeverSatisfaction() {
        assertEquals(0, Outcomes.of(Map.of(InvitationStatus.EXPIRED, 9L)).responseRate());
    }

    @ParameterizedTest
    @EnumSource(InvitationStatus.class)
    void whatWasAnsweredStays(InvitationStatus next) {
        assertFalse(InvitationStatus.COMPLETE.leadsTo(next));
        assertFalse(InvitationStatus.REFUSED.leadsTo(next));
        assertFalse(InvitationStatus.EXPIRED.leadsTo(next));
    }
}
