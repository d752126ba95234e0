package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** The six lists hold the cases that they are named for, for whoever may see them; and a report goes its way from the firm to a manager. */
class WatchQueriesTest extends DatabaseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Map<WatchTab, Long> counts(Person who) {
        flushAndClear();
        actAs(who);
        return new TreeMap<>(wire(WatchQueries.class).counts());
    }

    private static Map<WatchTab, Long> of(long handling, long overdue, long satisfaction, long opinions, long reports, long closing) {
        return new TreeMap<>(Map.of(WatchTab.HANDLING, handling, WatchTab.OVERDUE, overdue, WatchTab.SATISFACTION, satisfaction, WatchTab.OPINIONS, opinions, WatchTab.REPORTS,
            reports, WatchTab.CLOSING, closing));
    }

    @Test
    void eachListHoldsItsCasesAndAReportIsNotedBySomebodyElse() {
        wire(ShippedRules.class).load(new SchemaReady());
        Office city = anAgency("WQ1");
        Person manager = aPerson("wq-manager", city, Role.MANAGER);
        Person elsewhere = aPerson("wq-elsewhere", anAgency("WQ2"), Role.MANAGER);
        LawFirm firm = aFirm(em, "明理律师事务所");
        Person ours = aPerson("wq-firm", city, Role.FIRM);
        ours.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id());
        AidCase late = aCase(em, city).no("WQ-1").by("WQ-L", "陈敏艳", firm).assigned(MONDAY.minusDays(20)).saved();
        AidCase done = aCase(em, city).no("WQ-2").by("WQ-M", "张超", null).assigned(MONDAY.minusDays(20)).closed(MONDAY.minusDays(3)).saved();
        em.createNativeQuery("update aid_case set retainer_on = assigned_on, first_met_on = assigned_on where case_no = 'WQ-2'").executeUpdate();
        flushAndClear();
        wire(AlertSweep.class).all(AboutKind.CASE, late.id() - 1, 2);
        assertEquals(of(1, 1, 0, 0, 0, 1), counts(manager));
        assertEquals(of(0, 0, 0, 0, 0, 0), counts(elsewhere));
        actAs(manager);
        WatchFilter overdue = new WatchFilter(WatchTab.OVERDUE, null, "陈敏");
        assertEquals(2, wire(WatchQueries.class).rows(overdue, PageRequest.start()).get(0).alerts(), "no meeting, no retainer");
        assertEquals(2, statementsOf(() -> {
            wire(WatchQueries.class).rows(overdue, PageRequest.start());
            wire(WatchQueries.class).count(overdue);
        }).size());

        SpecialReportService reports = wire(SpecialReportService.class);
        actAs(ours);
        assertEquals("alert.problem.noCase", assertThrows(Problem.class, () -> reports.report(done.caseNo(), ReportKind.GROUP, "x")).key(), "another's case");
        UUID uuid = reports.report(late.caseNo(), ReportKind.GROUP, "工人准备集体上访。");
        assertEquals(of(1, 1, 0, 0, 1, 1), counts(manager));
        actAs(elsewhere);
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reports.note(uuid, 0, "好")).kind());
        actAs(manager);
        reports.note(uuid, 0, "已协调有关部门。");
        assertEquals(of(1, 1, 0, 0, 0, 1), counts(manager));
        actAs(ours);
        assertEquals("机构WQ1", reports.one(uuid).notedBy(), "the firm reads an office");
        actAs(manager);
        assertEquals("alert.problem.noted", assertThrows(Problem.class, () -> reports.note(uuid, 1, "再批")).key());
        UUID own = reports.report(done.caseNo(), ReportKind.DOUBT, "证据存疑。");
        flushAndClear();
        assertEquals("alert.problem.ownReport", assertThrows(Problem.class, () -> reports.note(own, 0, "好")).key());
        assertNull(reports.one(own).firm());
    }
}
