package org.pingcha.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.shared.PageRequest;
import org.pingcha.testing.DatabaseTest;

class AuditQueriesTest extends DatabaseTest {
    @BeforeEach
    void aTrail() {
        Office city = anAgency("AQ1");
        AuditTrail trail = wire(AuditTrail.class);
        clock.setDay(LocalDate.of(2026, 11, 20));
        actAs(aPerson("aq-county", anAgency("AQ2", city), Role.MANAGER));
        trail.record(current.get(), "register.audit.update", "case:AQ-1", Map.of("stage", "TRIAL", "cause", "诈骗"), Map.of("stage", "APPEAL", "cause", "诈骗"));
        clock.setDay(LocalDate.of(2026, 11, 21));
        actAs(aPerson("aq-city", city, Role.INSPECTOR));
        trail.viewed(current.get(), "register.audit.view", "case:AQ-1");
        actAs(aPerson("aq-other", anAgency("AQ9"), Role.MANAGER));
        trail.viewed(current.get(), "register.audit.view", "case:AQ-1");
        actAs(aPerson("aq-auditor", city, Role.AUDITOR));
        flushAndClear();
    }

    private List<String> actions(AuditFilter filter) {
        return wire(AuditQueries.class).list(filter, PageRequest.start()).items().stream().map(AuditRow::action).toList();
    }

    @Test
    void theLatestComesFirstAndOtherOfficesStayOutOfSight() {
        assertEquals(List.of("register.audit.view", "register.audit.update"), actions(AuditFilter.all()));
    }

    @Test
    void eachConditionNarrows() {
        assertEquals(List.of("register.audit.update"), actions(new AuditFilter("AQ-COUNTY", null, null, null, null)));
        assertEquals(List.of("register.audit.view"), actions(new AuditFilter(null, "register.audit.view", null, null, null)));
        assertEquals(2, actions(new AuditFilter(null, null, "aq-1", null, null)).size());
        assertEquals(List.of(), actions(new AuditFilter(null, null, "aq_1", null, null)), "typed signs are not patterns");
        assertEquals(List.of("register.audit.update"), actions(new AuditFilter(null, null, null, null, LocalDate.of(2026, 11, 20))));
        assertEquals(List.of("register.audit.view"), actions(new AuditFilter(null, null, null, LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 21))));
    }

    @Test
    void aPageCostsTwoStatements() {
        assertEquals(2, statementsOf(() -> wire(AuditQueries.class).list(AuditFilter.all(), PageRequest.start())).size());
    }

    @Test
    void onlyWhatChangedIsShown() {
        AuditRow row = wire(AuditQueries.class).list(new AuditFilter(null, "register.audit.update", null, null, null), PageRequest.start()).items().get(0);
        assertEquals(List.of(new AuditRow.Change("stage", "TRIAL", "APPEAL")), row.changes());
    }
}
