package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class CaseQueriesTest extends DatabaseTest {
    private CaseQueries queries;
    private Office city;
    private Office county;
    private Office other;
    private LawFirm firm;

    @BeforeEach
    void cases() {
        queries = wire(CaseQueries.class);
        city = anAgency("T1");
        county = anAgency("T11", city);
        other = anAgency("T2");
        firm = aFirm(em, "明理律师事务所");
        aCase(em, city).no("市援民字〔2025〕00001号").by("L-1", "陈敏艳", firm).saved();
        aCase(em, county).no("县援刑字〔2025〕00002号").of(CaseType.CRIMINAL, CaseStage.TRIAL).about("盗窃").by("L-2", "胡磊", null)
            .helping("吴涛", "990101201006081908").flagged(new CaseFlags(true, false, false, false, false))
            .assigned(LocalDate.of(2025, 5, 1)).closed(LocalDate.of(2025, 8, 1)).saved();
        aCase(em, other).no("邻援民字〔2025〕00003号").by("L-3", "罗兰", firm).saved();
        flushAndClear();
        actAs(aPerson("chief", city, Role.MANAGER));
    }

    private List<String> numbers(CaseFilter filter, String sort) {
        return queries.rows(filter, new PageRequest(0, 50, sort, true)).stream().map(CaseRow::caseNo).toList();
    }

    @Test
    void aListCostsTwoStatements() {
        assertEquals(2, statementsOf(() -> {
            queries.count(CaseFilter.text("援"), Page.COUNTED);
            queries.rows(CaseFilter.text("援"), PageRequest.start());
        }).size());
    }

    @Test
    void aManagerSeesTheOwnOfficeAndThoseBelow() {
        List<CaseRow> page = queries.rows(CaseFilter.ALL, PageRequest.start());
        assertEquals(2, queries.count(CaseFilter.ALL, Page.ALL));
        assertEquals(2, queries.count(CaseFilter.ALL, Page.COUNTED));
        assertEquals(List.of("县援刑字〔2025〕00002号", "市援民字〔2025〕00001号"),
            page.stream().map(CaseRow::caseNo).toList(), "the latest assignment first");
        assertEquals("吴*", page.get(0).recipient());
    }

    @Test
    void aFirmSeesItsOwnCasesWhateverTheOffice() {
        Person desk = aPerson("desk", city, Role.FIRM);
        desk.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id());
        actAs(desk);
        assertEquals(List.of("市援民字〔2025〕00001号", "邻援民字〔2025〕00003号"), numbers(CaseFilter.ALL, "CASE_NO"));
    }

    @Test
    void anInspectorSeesWhatWasGivenAndNothingElse() {
        Person inspector = aPerson("inspector-t", city, Role.INSPECTOR);
        CaseRef given = queries.ref(uuidOf("县援刑字〔2025〕00002号"));
        CaseAccessService access = wire(CaseAccessService.class);
        actAs(inspector);
        assertEquals(List.of(), numbers(CaseFilter.ALL, null));
        access.grantAccess(given.id(), inspector.id());
        access.grantAccess(given.id(), inspector.id());
        assertEquals(List.of("县援刑字〔2025〕00002号"), numbers(CaseFilter.ALL, null));
        assertEquals("盗窃", queries.header(given.uuid()).cause());
        access.revokeAccess(given.id(), inspector.id());
        assertThrows(Problem.class, () -> queries.header(given.uuid()));
    }

    @Test
    void whatIsOutOfScopeIsNotFound() {
        java.util.UUID foreign = uuidOf("邻援民字〔2025〕00003号");
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> queries.ref(foreign)).kind());
    }

    @Test
    void theTextIsFoundInEverythingShownAndWholeNumbersByTheirDigest() {
        assertEquals(List.of("县援刑字〔2025〕00002号"), numbers(CaseFilter.text("胡磊"), null));
        assertEquals(List.of("县援刑字〔2025〕00002号"), numbers(CaseFilter.text("吴涛"), null));
        assertEquals(List.of("市援民字〔2025〕00001号"), numbers(CaseFilter.text(" 明理 "), null));
        assertEquals(List.of("市援民字〔2025〕00001号"), numbers(CaseFilter.text("０0001"), null), "full-width digits");
        assertEquals(List.of("市援民字〔2025〕00001号"), numbers(CaseFilter.text("11010519491231002x"), null));
        assertEquals(2, numbers(CaseFilter.text("13900000001"), null).size());
        assertEquals(List.of(), numbers(CaseFilter.text("%"), null), "a wildcard is only a character");
    }

    @Test
    void everyConditionNarrows() {
        CaseFilter all = CaseFilter.ALL;
        assertEquals(1, numbers(new CaseFilter(null, CaseType.CRIMINAL, CaseStage.TRIAL, ServiceKind.DEFENCE, CaseOrigin.APPLIED,
            null, CaseProgress.CLOSED, CaseMark.MINOR, "T11", null, "胡", LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 1)), null).size());
        assertEquals(0, numbers(new CaseFilter(null, null, null, null, null, null, null, CaseMark.CROSS_REGION, null, null, null,
            null, null, null, null), null).size());
        assertEquals(1, numbers(new CaseFilter(null, null, null, null, null, AidField.LABOUR, CaseProgress.OPEN, null, "T1",
            "明理", null, null, null, null, null), null).size());
        assertEquals(2, numbers(all, null).size());
    }

    @Test
    void everyColumnSortsBothWays() {
        for (CaseSort sort : CaseSort.values()) {
            List<String> up = numbers(CaseFilter.ALL, sort.name());
            List<String> down = queries.rows(CaseFilter.ALL, new PageRequest(0, 50, sort.name(), false)).stream()
                .map(CaseRow::caseNo).toList();
            assertEquals(List.of(up.get(1), up.get(0)), down, sort.name());
        }
    }

    @Test
    void openingACaseMasksTheRecipientAndIsRecorded() {
        CaseDetail detail = wire(CaseService.class).open(uuidOf("县援刑字〔2025〕00002号"));
        assertEquals("吴*", detail.header().recipient());
        assertEquals("**************1908", detail.identityNumber());
        assertEquals("*******0001", detail.phone());
        assertFalse(detail.header().regions().cross());
        assertTrue(detail.header().facts().minor());
        assertNull(detail.header().firmName());
        assertEquals(1L, em.createQuery("select count(a) from AuditEntry a where a.action = 'register.audit.viewed'"
            + " and a.subject = 'case:县援刑字〔2025〕00002号'", Long.class).getSingleResult());
    }

    @Test
    void theRecipientIsShownForAReasonThatIsKept() {
        CaseService service = wire(CaseService.class);
        java.util.UUID uuid = uuidOf("县援刑字〔2025〕00002号");
        assertThrows(Problem.class, () -> service.reveal(uuid, " "));
        assertEquals("990101201006081908", service.reveal(uuid, "核对受援人身份").identityNumber());
        assertEquals(1L, em.createQuery("select count(a) from AuditEntry a where a.action = 'register.audit.revealed'"
            + " and a.after like '%核对受援人身份%'", Long.class).getSingleResult());
    }

    @Test
    void numbersAreEncryptedInTheTable() {
        List<?> stored = em.createNativeQuery("select identity_number from recipient where name = '吴涛'").getResultList();
        assertFalse(stored.toString().contains("1908"));
    }

    private java.util.UUID uuidOf(String caseNo) {
        return em.createQuery("select c.uuid from AidCase c where c.caseNo = :no", java.util.UUID.class)
            .setParameter("no", caseNo).getSingleResult();
    }
}
