package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.shared.Page;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class CaseImportTest extends DatabaseTest {
    private CaseImport cases;
    private Office city;
    private Actor chief;

    @BeforeEach
    void offices() {
        cases = wire(CaseImport.class);
        city = anAgency("A990100");
        anAgency("A990101", city);
        anAgency("A990102", city);
        chief = aPerson("chief", city, Role.MANAGER).actor("127.0.0.1");
    }

    private ImportReport run(Path file, ImportMode mode) {
        return cases.run(chief, file, mode, ImportProgress.NONE);
    }

    private long count(String what) {
        return em.createQuery("select count(x) from " + what, Long.class).getSingleResult();
    }

    private static Path sample() {
        return SampleList.file(SampleList.bytes());
    }

    @Test
    void aPreviewCountsAndChangesNothing() {
        ImportReport report = run(sample(), ImportMode.PREVIEW);
        assertEquals(240, report.rows());
        assertEquals(228, report.good());
        Set<String> found = new TreeSet<>();
        report.bad().forEach(fault -> found.add(fault.line() + "/" + fault.column()));
        assertEquals(SampleList.expected(), found);
        assertEquals(0, count("AidCase x"));
        assertEquals(0, count("LawFirm x"));
    }

    @Test
    void goodRowsAreWrittenWithTheirFirmsAndHandlers() {
        ImportReport report = run(sample(), ImportMode.GOOD_ROWS);
        assertEquals(228, report.created());
        assertEquals(228, count("AidCase x"));
        // The sample names eight firms and five organs.
        assertEquals(8, count("LawFirm x"));
        assertEquals(5, count("HandlingOrgan x"));
        assertEquals(1, count("LawFirm x where x.kind = org.pingcha.register.FirmKind.GRASSROOTS_OFFICE"));
        Handler handler = em.createQuery("select h from Handler h where h.licenceNo = '19902010001021'", Handler.class).getSingleResult();
        assertEquals("陈敏艳", handler.name());
        assertEquals(LocalDate.of(2014, 10, 13), handler.practisingSince());
        assertEquals(228, count("AuditEntry x where x.action = 'register.audit.imported'"));
        assertEquals(0, count("AuditEntry x where x.after like '%990101195503047438%'"), "digests only");
    }

    @Test
    void theSameFileOnceMoreChangesNothing() {
        run(sample(), ImportMode.GOOD_ROWS);
        long trail = count("AuditEntry x");
        ImportReport again = run(SampleList.xlsx(SampleList.shuffled(SampleList.rows()), true), ImportMode.GOOD_ROWS);
        assertEquals(0, again.created());
        assertEquals(0, again.changed());
        assertEquals(228, again.unchanged());
        assertEquals(trail, count("AuditEntry x"));
        assertEquals(0, count("AidCase x where x.version > 0"));
        assertEquals(0, count("Recipient x where x.version > 0"));
    }

    @Test
    void aChangedRowIsCorrectedAndTheTrailSaysHow() {
        run(sample(), ImportMode.GOOD_ROWS);
        List<List<String>> rows = SampleList.rows();
        rows.get(1).set(rows.get(0).indexOf("办理结果"), "调解");
        rows.get(1).set(rows.get(0).indexOf("联系电话"), "13900000000");
        ImportReport report = run(SampleList.csv(rows), ImportMode.GOOD_ROWS);
        assertEquals(1, report.changed());
        assertEquals(227, report.unchanged());
        Object[] entry = em.createQuery("select x.subject, x.before, x.after from AuditEntry x where x.action = 'register.audit.corrected'",
            Object[].class).getSingleResult();
        assertEquals("case:云援刑字〔2024〕00001号", entry[0]);
        assertTrue(entry[1].toString().contains("\"result\":\"判决\""));
        assertTrue(entry[2].toString().contains("\"result\":\"调解\""));
        assertFalse(entry[2].toString().contains("13900000000"));
    }

    @Test
    void allOrNothingWritesNothingWhereARowIsBad() {
        ImportReport report = run(sample(), ImportMode.ALL_OR_NOTHING);
        assertEquals(0, report.created());
        assertEquals(12, report.badLines());
        assertEquals(0, count("AidCase x"));
    }

    @Test
    void allOrNothingWritesAllWhereEveryRowIsGood() {
        List<List<String>> rows = SampleList.rows();
        Set<Integer> bad = new TreeSet<>();
        SampleList.expected().forEach(fault -> bad.add(Integer.parseInt(fault.split("/")[0])));
        List<List<String>> good = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!bad.contains(i + 1)) {
                good.add(rows.get(i));
            }
        }
        ImportReport report = run(SampleList.csv(good), ImportMode.ALL_OR_NOTHING);
        assertEquals(List.of(), report.bad());
        assertEquals(228, report.created());
    }

    @Test
    void anAgencyOrNumberOutOfSightIsAFault() {
        Office other = anAgency("A880000");
        aCase(em, other).no("江援刑字〔2024〕00002号").saved();
        List<List<String>> rows = new ArrayList<>(SampleList.rows().subList(0, 3));
        rows.get(1).set(rows.get(0).indexOf("援助机构代码"), "A880000");
        ImportReport report = run(SampleList.csv(rows), ImportMode.GOOD_ROWS);
        assertEquals(List.of("register.fault.agencyOutOfScope", "register.fault.takenElsewhere"),
            report.bad().stream().map(ListFault::reason).toList());
        assertEquals(0, report.created());
        assertEquals(1, count("AidCase x"));
    }

    @Test
    void whoeverStopsItIsObeyed() {
        ImportReport stopped = cases.run(chief, sample(), ImportMode.GOOD_ROWS, (done, total) -> total == 0);
        assertFalse(stopped.stopped(), "228 rows are one chunk: it was over before it could be stopped");
        List<List<String>> rows = new ArrayList<>();
        rows.add(SampleList.rows().get(0));
        for (int i = 0; i < 1200; i++) {
            List<String> row = new ArrayList<>(SampleList.rows().get(1));
            row.set(0, "长援刑字〔2025〕" + (10000 + i) + "号");
            rows.add(row);
        }
        ImportReport half = cases.run(chief, SampleList.csv(rows), ImportMode.GOOD_ROWS, (done, total) -> total == 0 || done < 1000);
        assertTrue(half.stopped());
        assertEquals(1000, half.created());
        assertTrue(cases.run(chief, SampleList.csv(rows), ImportMode.PREVIEW, (done, total) -> false).stopped());
    }

    @Test
    void onlyWhoMayImportsLists() {
        Actor inspector = aPerson("looker", city, Role.INSPECTOR).actor(null);
        Problem problem = assertThrows(Problem.class, () -> cases.run(inspector, sample(), ImportMode.PREVIEW, ImportProgress.NONE));
        assertEquals(Problem.Kind.FORBIDDEN, problem.kind());
        Person machine = aPerson("machine", city, Role.SYSTEM);
        assertThrows(Problem.class, () -> CaseImport.mayImport(machine.actor(null)));
        machine.giveRoles(Set.of(Role.SYSTEM), Set.of(SystemRight.IMPORT_CASES), null);
        assertEquals(240, cases.run(machine.actor(null), sample(), ImportMode.PREVIEW, ImportProgress.NONE).rows());
    }

    @Test
    void aServiceAccountReadsOnlyWhatItSent() {
        Person machine = aPerson("machine", city, Role.SYSTEM);
        machine.giveRoles(Set.of(Role.SYSTEM), Set.of(SystemRight.IMPORT_CASES), null);
        aCase(em, city).no("市援民字〔2025〕90001号").saved();
        cases.run(machine.actor(null), sample(), ImportMode.GOOD_ROWS, ImportProgress.NONE);
        actAs(machine);
        assertEquals(228, wire(CaseQueries.class).count(CaseFilter.ALL, Page.ALL));
    }
}
