package org.pingcha.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Role;
import org.pingcha.testing.DatabaseTest;

class AuditTrailTest extends DatabaseTest {
    @Test
    void anEntrySaysWhoWhatAndBothValues() {
        actAs(aPerson("auditee", anAgency("AT1"), Role.MANAGER));
        wire(AuditTrail.class).record(current.get(), "register.audit.update", "case:X1", Map.of("stage", "TRIAL"), Map.of("stage", "APPEAL"));
        flushAndClear();
        Object[] row = (Object[]) em.createNativeQuery(
            "select actor_name, office_path, before_values, after_values from audit_entry where subject = 'case:X1'").getSingleResult();
        assertEquals("人员auditee", row[0]);
        assertEquals("/AT1/", row[1]);
        assertEquals("{\"stage\":\"TRIAL\"}", row[2]);
        assertEquals("{\"stage\":\"APPEAL\"}", row[3]);
    }
}
