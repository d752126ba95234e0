package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Role;
import org.pingcha.request.RequestQueries;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Pace;

/** Who sees and finds which complaints, what comes first, and what the annual report counts. */
class ComplaintListsTest extends ComplaintCourseTest {
    @Test
    void whatFollowedInSimilarDecidedMattersStandsBesideAProposal() {
        UUID upheld = investigated("N1", "N2");
        propose(upheld, Finding.SUBSTANTIATED, Outcome.ADMONITION, Outcome.CIRCULATED_CRITICISM);
        UUID unfounded = investigated("N1");
        propose(unfounded, Finding.UNFOUNDED, Outcome.NO_ACTION);
        UUID otherMatter = investigated("N5");
        propose(otherMatter, Finding.PARTLY, Outcome.REFER);
        UUID undecided = investigated("N1");
        propose(undecided, Finding.PARTLY, Outcome.REFER);
        actAs(approver);
        for (UUID decided : List.of(upheld, unfounded, otherMatter)) {
            approvals.approve(decided, version(decided), null);
        }
        actAs(officer);
        UUID mine = investigated("N1");
        flushAndClear();
        assertEquals(Map.of(Outcome.ADMONITION, 1L, Outcome.CIRCULATED_CRITICISM, 1L), queries.similarOutcomes(mine));
        List<SimilarRow> rows = queries.similar(mine);
        assertEquals(List.of(upheld), rows.stream().map(SimilarRow::uuid).toList());
        assertEquals(Set.of(Outcome.ADMONITION, Outcome.CIRCULATED_CRITICISM), Set.copyOf(rows.get(0).outcomes()));
        assertEquals(List.of(), queries.similar(upheld), "not itself");
    }

    @Test
    void theAnnualReportCountsOnceAndEachNumberOpensItsList() {
        registered("N1", "N3");
        UUID referred = investigated("N1");
        propose(referred, Finding.SUBSTANTIATED, Outcome.REFER, Outcome.ADMONITION);
        UUID unfounded = investigated("N5");
        propose(unfounded, Finding.UNFOUNDED, Outcome.NO_ACTION);
        actAs(approver);
        approvals.approve(referred, version(referred), null);
        approvals.approve(unfounded, version(unfounded), null);
        actAs(officer);
        UUID declined = registered("N6");
        service.decline(declined, version(declined), "G1", "不符合");
        telling.takeRemedy(declined, version(declined), RemedyKind.RECONSIDERATION, LocalDate.of(2026, 11, 23), "试点市人民政府");
        clock.setDay(LocalDate.of(2026, 12, 15));
        flushAndClear();
        DueDays days = wire(DueDays.class);
        for (Long last = days.reckon(0, 100); last != null; last = days.reckon(last, 100)) {
            flushAndClear();
        }
        Pace pace = wire(InboxQueries.class).pace(LocalDate.of(2026, 1, 1));
        List<ComplaintDates> decided = em.createQuery("select c.dates from Complaint c where c.dates.decidedOn is not null", ComplaintDates.class).getResultList();
        assertEquals(2, pace.decided(), "a declined one is not decided");
        assertEquals(decided.stream().mapToLong(dates -> ChronoUnit.DAYS.between(dates.receivedOn(), dates.decidedOn())).average().orElseThrow(), pace.days(), 1e-9);
        assertEquals(0, wire(InboxQueries.class).pace(LocalDate.of(2027, 1, 1)).decided());
        ReportQueries report = wire(ReportQueries.class);
        LocalDate from = LocalDate.of(2026, 11, 1);
        LocalDate to = LocalDate.of(2026, 11, 30);
        List<ReportColumn> columns = report.columns(ReportForm.FOUR_MATTERS);
        List<ReportRow> rows = report.rows(ReportForm.FOUR_MATTERS, from, to);
        assertEquals(2, rows.size(), "the office and the sum");
        assertEquals(rows.get(0).counts(), rows.get(1).counts());
        // All; acceptance and assignment (N5); neglect; property (N1, twice); others (N6); referred; criticism; no action;
        // reconsideration; litigation; both; in time; late: the first was not admitted within five working days, and the
        // replies of the two decisions and the notice of the declined one are owed since.
        assertEquals(List.of(4L, 1L, 0L, 2L, 1L, 1L, 0L, 1L, 1L, 0L, 1L, 0L, 4L), rows.get(0).counts());
        assertEquals("0.0", rows.get(0).inTime().toPlainString());
        for (ReportForm form : ReportForm.values()) {
            columns = report.columns(form);
            rows = report.rows(form, from, to);
            for (int i = 0; i < columns.size(); i++) {
                InboxFilter behind = new InboxFilter(InboxTab.ALL, null, null, null, null, null, null, from, to, bureau.code(), columns.get(i).key());
                assertEquals(rows.get(0).counts().get(i), inbox.count(behind, Page.ALL), columns.get(i).key());
            }
        }
        assertEquals(1, report.rows(ReportForm.FOUR_MATTERS, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)).size());
    }

    @Test
    void periodsOfTheReportBeginWithTheirMonth() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertEquals(LocalDate.of(2026, 7, 1), ReportPeriod.THIS_HALF.from(today));
        assertEquals(LocalDate.of(2026, 6, 30), ReportPeriod.LAST_HALF.to(today));
        assertEquals(LocalDate.of(2026, 7, 1), ReportPeriod.LAST_QUARTER.from(today));
        assertEquals(LocalDate.of(2026, 9, 30), ReportPeriod.LAST_QUARTER.to(today));
        assertEquals(LocalDate.of(2025, 12, 31), ReportPeriod.LAST_YEAR.to(today));
        assertEquals(LocalDate.of(2025, 12, 1), ReportPeriod.LAST_MONTH.from(LocalDate.of(2026, 1, 5)));
    }

    @Test
    void anUrgentOneTellsTheAgencyAtOnceAndLeads() {
        registered("N3");
        Office agency = anAgency("AC1");
        ComplaintEntry about = new ComplaintEntry(bureau.id(), Channel.LETTER, List.of(Complaints.someone("李四", null)),
            new RespondentEntry(RespondentKind.AGENCY, agency.name(), agency.id(), null, null), null, null, Set.of("N2"), "申请三周没有答复，后天就要开庭了。", null, null, null, null, null);
        UUID urgent = service.register(about).uuid();
        service.triage(urgent, version(urgent), new TriageEntry(true, Sensitivity.ORDINARY, Set.of(TriageReason.HEARING_SOON), null));
        assertEquals(1, wire(RequestQueries.class).forSubject("complaint", urgent).size());
        assertEquals(urgent, inbox.rows(InboxFilter.of(InboxTab.MINE), PageRequest.start()).get(0).uuid());
        refused("complaint.problem.triageOrdinary", () -> service.triage(urgent, version(urgent), new TriageEntry(true, Sensitivity.ORDINARY,
            Set.of(TriageReason.ORDINARY_MATTER), null)));
    }

    @Test
    void onlyItsOfficerOrADeputyActsAndTheDeputyActsForSomebody() {
        UUID uuid = registered();
        actAs(colleague);
        refused("complaint.problem.notYours", () -> service.accept(uuid, version(uuid)));
        actAs(officer);
        wire(DeputyService.class).name(colleague.uuid(), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));
        actAs(colleague);
        assertEquals(1, inbox.counts().mine());
        service.accept(uuid, version(uuid));
        assertEquals(officer.name(), queries.events(uuid).get(0).forName());
        clock.setDay(LocalDate.of(2026, 11, 28));
        refused("complaint.problem.notYours", () -> service.triage(uuid, version(uuid), new TriageEntry(false, Sensitivity.ORDINARY, Set.of(TriageReason.ORDINARY_MATTER), null)));
    }

    @Test
    void peopleOfOtherOfficesFindNothingAndListsCostTwoStatements() {
        UUID uuid = registered();
        assertEquals(2, statementsOf(() -> inbox.list(InboxFilter.of(InboxTab.OPEN), PageRequest.start())).size());
        Office other = persisted(() -> new Office(OfficeKind.BUREAU, "BC2", "外市司法局", "990200", null));
        actAs(aPerson("cc-other", other, Role.COMPLAINT_OFFICER));
        assertEquals(0, inbox.count(InboxFilter.of(InboxTab.OPEN), Page.ALL));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> queries.detail(uuid)).kind());
        actAs(aPerson("cc-inspector", bureau, Role.INSPECTOR));
        assertEquals(0, inbox.count(InboxFilter.of(InboxTab.OPEN), Page.ALL), "inspectors read no complaints");
        actAs(aPerson("cc-manager", persisted(() -> new Office(OfficeKind.AGENCY, "AC2", "外市法律援助中心", "990200", null)), Role.MANAGER));
        assertEquals(0, inbox.count(InboxFilter.of(InboxTab.OPEN), Page.ALL), "its division is another one");
        actAs(aPerson("cc-own", persisted(() -> new Office(OfficeKind.AGENCY, "AC3", "试点市法律援助中心", "990100", null)), Role.MANAGER));
        assertEquals(1, inbox.count(InboxFilter.of(InboxTab.OPEN), Page.ALL));
    }

    @Test
    void theSearchFindsNumbersWordsAndWholeNamesOfComplainants() {
        registered();
        assertEquals(1, inbox.count(search("复印费"), Page.ALL));
        assertEquals(1, inbox.count(search("法桥"), Page.ALL));
        assertEquals(1, inbox.count(search("00061"), Page.ALL));
        assertEquals(1, inbox.count(search("吴桂兰"), Page.ALL));
        assertEquals(0, inbox.count(search("吴桂"), Page.ALL), "who complains is not searched by parts");
        assertEquals(0, inbox.count(search("100%_"), Page.ALL));
    }

    private static InboxFilter search(String text) {
        return new InboxFilter(InboxTab.OPEN, text, null, null, null, null, null, null, null);
    }
}
