package org.pingcha.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.register.AidCase;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** Who sees which corrections, in which view, and what stands around one. */
class CorrectionQueriesTest extends CorrectionCourse {
    private List<UUID> listed(CorrectionTab tab) {
        return wire(CorrectionQueries.class).rows(CorrectionFilter.of(tab), PageRequest.start()).stream().map(CorrectionRow::uuid).toList();
    }

    @Test
    void eachStandsInTheViewOfWhoHasToDoSomething() {
        UUID uuid = ordered("B2");
        Map<CorrectionStatus, Set<CorrectionTab>> where = Map.of(CorrectionStatus.ORDERED, Set.of(CorrectionTab.OPEN), CorrectionStatus.ANSWERED, Set.of(CorrectionTab.VERIFY),
            CorrectionStatus.VERIFIED, Set.of(CorrectionTab.CHECK), CorrectionStatus.REPEATED, Set.of(CorrectionTab.CHECK, CorrectionTab.ENDED));
        for (Runnable step : List.<Runnable>of(() -> answer(uuid), () -> {
            actAs(second);
            service.verify(uuid, version(uuid), "好");
            flushAndClear();
        }, () -> {
            laterCase("测援刑字〔2026〕00011号", "L-1", firm, TODAY.plusDays(1));
            findCases();
            actAs(second);
            check(uuid, 0, CheckResult.FOUND_AGAIN);
        }, () -> { })) {
            actAs(second);
            for (CorrectionTab tab : CorrectionTab.values()) {
                assertEquals(where.get(facts(uuid).status()).contains(tab) ? List.of(uuid) : List.of(), listed(tab), facts(uuid).status() + " in " + tab);
            }
            step.run();
        }
        actAs(second);
        service.order(new CorrectionOrder(new Origin("correction", uuid), Set.of("B2"), "重新整改。", null, null));
        flushAndClear();
        assertEquals(List.of(), listed(CorrectionTab.CHECK), "once a new order followed, nothing is left to do");
        YearlyCorrections years = wire(YearlyCorrections.class);
        String scope = LikePattern.startsWith(city.path());
        assertEquals(Map.of(firm.id(), new YearlyCorrections.Ordered(2, 1)), years.inYear(true, scope, 2026));
        assertEquals(List.of(new YearlyCorrections.Ordered(2, 1)), List.copyOf(years.inYear(false, scope, 2026).values()));
        assertEquals(Map.of(), years.inYear(true, scope, 2025));
    }

    @Test
    void lateOnesStandApartAndAListCostsTwoStatements() {
        UUID uuid = ordered("B2");
        clock.setDay(LocalDate.of(2026, 12, 14));
        assertEquals(List.of(), listed(CorrectionTab.OVERDUE), "on its day it is not late");
        clock.setDay(LocalDate.of(2026, 12, 15));
        assertEquals(List.of(uuid), listed(CorrectionTab.OVERDUE));
        CorrectionQueries queries = wire(CorrectionQueries.class);
        CorrectionFilter filter = new CorrectionFilter(CorrectionTab.OVERDUE, "CO11", "L-1", "B2", "明理");
        assertEquals(2, statementsOf(() -> {
            assertEquals("B2 会见笔录：缺第二次会见", queries.rows(filter, PageRequest.start()).get(0).fault());
            assertEquals(1, queries.count(filter, Page.ALL));
        }).size());
        assertEquals(0, queries.count(new CorrectionFilter(CorrectionTab.OVERDUE, null, null, "C1", null), Page.ALL), "that was found and not ordered");
    }

    @Test
    void managersSeeTheirOfficesAnInspectorWhatTheyAreNamedForAFirmItsOwnAndNobodyElseAnything() {
        UUID uuid = ordered("B2");
        Office other = anAgency("CO2");
        Person elsewhere = aPerson("co-elsewhere", other, Role.MANAGER);
        Person auditor = aPerson("co-auditor", city, Role.AUDITOR);
        Person officer = aPerson("co-officer", city, Role.COMPLAINT_OFFICER);
        Person rival = aPerson("co-rival", city, Role.FIRM);
        rival.giveRoles(Set.of(Role.FIRM), Set.of(), aFirm(em, "别的律师事务所").id());
        for (Person who : List.of(second, auditor, firmPerson)) {
            actAs(who);
            assertEquals(List.of(uuid), listed(CorrectionTab.OPEN), who.userName());
        }
        for (Person who : List.of(elsewhere, inspector, officer, rival)) {
            actAs(who);
            assertEquals(List.of(), listed(CorrectionTab.OPEN), who.userName());
            assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> wire(CorrectionQueries.class).row(uuid)).kind());
        }
        actAs(rival);
        assertTrue(desk.open(uuid).isEmpty());
        actAs(manager);
        service.name(uuid, version(uuid), inspector.uuid());
        flushAndClear();
        actAs(inspector);
        assertEquals(List.of(uuid), listed(CorrectionTab.OPEN));
        assertEquals(Set.of(), wire(CorrectionReading.class).open(uuid).acts(), "there is no answer to verify yet");
    }

    @Test
    void theFirmDoesNotLearnWhichCasesWillBeLookedAt() {
        UUID uuid = withCases();
        actAs(firmPerson);
        CorrectionFacts read = desk.open(uuid).orElseThrow();
        assertEquals(List.of(), read.checks());
        assertTrue(read.events().stream().noneMatch(event -> event.act() == CorrectionAct.FIND));
        assertEquals(0, wire(CorrectionQueries.class).row(uuid).waiting());
        actAs(second);
        assertEquals(2, wire(CorrectionQueries.class).row(uuid).waiting());
        check(uuid, 0, CheckResult.EFFECTIVE);
        actAs(firmPerson);
        assertEquals(List.of("测援刑字〔2026〕00011号"), desk.open(uuid).orElseThrow().checks().stream().map(CheckRow::caseNo).toList());
    }

    @Test
    void earlierOrdersAboutTheSameHandlerAndFaultAreNamed() {
        UUID first = ordered("B2");
        AidCase same = aCase(em, county).no("测援刑字〔2026〕00041号").by("L-1", "陈敏艳", firm).saved();
        finding = found(same, firm, new Fault("B2", "B2 会见笔录"), new Fault("D1", "D1 结案"));
        UUID second1 = ordered("B2", "D1");
        AidCase others = aCase(em, county).no("测援刑字〔2026〕00042号").by("L-9", "许静", firm).saved();
        finding = found(others, firm, new Fault("B2", "B2 会见笔录"));
        UUID third = ordered("B2");
        actAs(second);
        CorrectionReading reading = wire(CorrectionReading.class);
        assertEquals(List.of(first), reading.open(second1).earlier().stream().map(CorrectionLink::uuid).toList());
        assertEquals(List.of(), reading.open(third).earlier(), "another handler");
        assertNull(reading.open(first).follower());
        assertEquals(List.of(second1), wire(CorrectionQueries.class).ofCase(same.id()).stream().map(CorrectionRow::uuid).toList());
        assertEquals(List.of(second1), wire(CorrectionQueries.class).ofOrigin(facts(second1).origin()).stream().map(CorrectionRow::uuid).toList());
        assertEquals(List.of(third, second1, first), wire(CorrectionQueries.class).ofFirm(firm.id()).stream().map(CorrectionRow::uuid).toList());
        assertEquals(List.of(second1, first), wire(CorrectionQueries.class).ofHandler(facts(first).concern().handlerId()).stream().map(CorrectionRow::uuid).toList());
    }

    @Test
    void thePageOffersEachPersonWhatIsTheirsToDo() {
        UUID uuid = answered();
        CorrectionReading reading = wire(CorrectionReading.class);
        actAs(manager);
        assertEquals(Set.of(CorrectionAct.NAME, CorrectionAct.WITHDRAW), reading.open(uuid).acts());
        actAs(second);
        assertEquals(Set.of(CorrectionAct.NAME, CorrectionAct.WITHDRAW, CorrectionAct.VERIFY, CorrectionAct.RETURN), reading.open(uuid).acts());
        actAs(aPerson("co-auditor", city, Role.AUDITOR));
        assertEquals(Set.of(), reading.open(uuid).acts());
        assertNull(reading.open(uuid).facts().round().draftCause());
    }
}
