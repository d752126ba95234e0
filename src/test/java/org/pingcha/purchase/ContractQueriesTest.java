package org.pingcha.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.purchase.ContractRow.Standing.MET;
import static org.pingcha.purchase.ContractRow.Standing.OPEN;
import static org.pingcha.purchase.ContractRow.Standing.SHORT;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.register.LawFirm;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** What was delivered in a contract's time, by the cases one by one; when something is reached, and when nothing can be said. */
class ContractQueriesTest extends DatabaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void deliveredIsWhatTheFirmClosedInTime() {
        Office city = anAgency("K1");
        LawFirm firm = aFirm(em, "法桥律师事务所");
        closed(city, firm, "K-1", LocalDate.of(2025, 12, 31));
        closed(city, firm, "K-2", LocalDate.of(2026, 1, 1));
        closed(anAgency("K2", city), firm, "K-3", LocalDate.of(2026, 6, 30));
        closed(city, firm, "K-4", LocalDate.of(2026, 7, 1));
        closed(city, aFirm(em, "正和律师事务所"), "K-5", LocalDate.of(2026, 2, 2));
        closed(anAgency("K9"), firm, "K-6", LocalDate.of(2026, 2, 2));
        actAs(aPerson("k-manager", city, Role.MANAGER));
        ContractService service = wire(ContractService.class);
        UUID made = service.record(entry(firm, "购1号"));
        assertEquals("purchase.problem.number", assertThrows(Problem.class, () -> service.record(entry(firm, "购1号"))).key());
        ContractQueries queries = wire(ContractQueries.class);
        assertEquals(List.of(3L, 0L), List.of(queries.list().get(0).closed(), queries.list().get(0).judged()));
        assertEquals("purchase.problem.endsOn", assertThrows(Problem.class, () -> service.end(made, LocalDate.of(2027, 1, 1), "x")).key());
        service.end(made, LocalDate.of(2026, 6, 30), "双方协商终止");
        flushAndClear();
        assertEquals(2, queries.list().get(0).closed());
        assertEquals("purchase.problem.ended", assertThrows(Problem.class, () -> service.end(made, LocalDate.of(2026, 6, 30), "x")).key());
        actAs(aPerson("k-other", anAgency("K8"), Role.MANAGER));
        assertEquals(List.of(), queries.list());
        assertThrows(Problem.class, () -> service.end(made, LocalDate.of(2026, 6, 30), "x"));
    }

    /** Clopper and Pearson: 9 of 10 is 55.5 % to 99.7 %, 90 of 100 82.4 % to 95.1 %. */
    @Test
    void fewCasesProveNothing() {
        assertEquals(OPEN, row(10, 9, 10).quality());
        assertEquals(MET, row(100, 90, 100).quality());
        assertEquals(SHORT, row(100, 60, 100).quality());
        assertEquals(OPEN, row(0, 0, 0).quality());
        assertEquals("82.4–95.1%", row(100, 90, 100).shareRange());
        assertEquals(MET, row(20, 0, 0).volume(TODAY));
        assertEquals(OPEN, row(19, 0, 0).volume(TODAY));
        assertEquals(SHORT, row(19, 0, 0).volume(LocalDate.of(2027, 1, 1)));
    }

    private void closed(Office office, LawFirm firm, String no, LocalDate on) {
        aCase(em, office).no(no).helping("甲" + no, null).by("L-" + no, "承办人", firm).closed(on).saved();
    }

    private static ContractEntry entry(LawFirm firm, String number) {
        return new ContractEntry(firm.uuid(), number, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 20, new BigDecimal("80"), new BigDecimal("96000"));
    }

    private static ContractRow row(long closed, long good, long judged) {
        return new ContractRow(null, "购1号", "f", null, "o", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 20, new BigDecimal("80"), BigDecimal.TEN, null, null, closed,
            closed, judged, good);
    }
}
