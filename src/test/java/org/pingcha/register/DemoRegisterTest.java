package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.testing.DatabaseTest;

class DemoRegisterTest extends DatabaseTest {
    private long count(String what) {
        return em.createQuery("select count(x) from " + what, Long.class).getSingleResult();
    }

    @Test
    void theDemoRegisterHasEveryTypeStageAndKindOverTwoYears() {
        Office province = anAgency("A990000");
        Office city = anAgency("A990100", province);
        anAgency("A990101", city);
        wire(DemoRegister.class).fill();
        flushAndClear();
        assertEquals(15, count("LawFirm x"));
        assertEquals(60, count("Handler x"));
        assertEquals(600, count("AidCase x"));
        for (ServiceKind kind : ServiceKind.values()) {
            assertTrue(count("AidCase x where x.kind = org.pingcha.register.ServiceKind." + kind) > 0, kind.name());
        }
        for (CaseStage stage : CaseStage.values()) {
            assertTrue(count("AidCase x where x.stage = org.pingcha.register.CaseStage." + stage) > 0, stage.name());
        }
        assertTrue(count("AidCase x where x.dates.filedOn is not null") > 400);
        assertTrue(count("AidCase x where x.dates.closedOn is null") > 20);
        em.createQuery("select r from Recipient r", Recipient.class).getResultList()
            .forEach(recipient -> assertEquals(null, IdentityNumber.fault(recipient.data().identityNumber())));
    }
}
