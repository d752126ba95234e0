package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.request.RequestQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** The procedure through its services, as officers and approvers live it. */
class ComplaintServiceTest extends DatabaseTest {
    private Office bureau;
    private Person officer;
    private Person colleague;
    private Person approver;
    private Person head;
    private ComplaintService service;
    private InquiryService inquiry;
    private ApprovalService approvals;
    private TellingService telling;
    private MergeService merging;
    private ComplaintQueries queries;
    private InboxQueries inbox;
    private String barred;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        provide(ComplaintRecusals.class, new ComplaintRecusals() {
            @Override
            String barred(Complaint complaint, long personId) {
                return colleague != null && colleague.id() == personId ? barred : null;
            }
        });
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return wire(ComplaintDocuments.class).access(actor, subject.uuid());
            }
        });
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BC1", "试点市司法局", "990100", null));
        officer = aPerson("cc-officer", bureau, Role.COMPLAINT_OFFICER);
        colleague = aPerson("cc-colleague", bureau, Role.COMPLAINT_OFFICER);
        approver = aPerson("cc-approver", bureau, Role.COMPLAINT_APPROVER);
        head = aPerson("cc-head", bureau, Role.COMPLAINT_APPROVER);
        service = wire(ComplaintService.class);
        inquiry = wire(InquiryService.class);
        approvals = wire(ApprovalService.class);
        telling = wire(TellingService.class);
        merging = wire(MergeService.class);
        queries = wire(ComplaintQueries.class);
        inbox = wire(InboxQueries.class);
        actAs(officer);
    }

    private UUID registered(String... matters) {
        UUID uuid = service.register(Complaints.entry(bureau.id(), matters)).uuid();
        flushAndClear();
        return uuid;
    }

    private long version(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid).version();
    }

    private ComplaintStatus status(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid).status();
    }

    private UUID investigated(String... matters) {
        UUID uuid = registered(matters);
        service.accept(uuid, version(uuid));
        inquiry.investigate(uuid, version(uuid), Set.of(officer.uuid(), colleague.uuid()), "调卷");
        return uuid;
    }

    private void propose(UUID uuid, Finding finding, Outcome... outcomes) {
        Map<String, Finding> findings = new java.util.TreeMap<>();
        Map<String, String> reasons = new java.util.TreeMap<>();
        queries.matters(uuid).forEach(row -> {
            findings.put(row.matter().code(), finding);
            reasons.put(row.matter().code(), "转账记录三笔");
        });
        inquiry.propose(uuid, version(uuid), new ProposalEntry(findings, reasons, Set.of(outcomes), "查证属实。", null));
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(Problem.class, work::run).key());
    }

    private void tellAll(UUID uuid) {
        for (ComplainantRow row : queries.complainants(uuid)) {
            telling.tell(uuid, version(uuid), row.uuid(), new TellingEntry(Told.REPLY, ServiceWay.POST, null, true, LocalDate.of(2026, 11, 23), null));
        }
    }

    @Test
    void fromReceiptToTheArchive() {
        UUID uuid = investigated("N3");
        propose(uuid, Finding.SUBSTANTIATED, Outcome.ADMONITION);
        actAs(approver);
        approvals.amend(uuid, version(uuid), "请补充会见记录");
        actAs(officer);
        assertEquals(ComplaintStatus.INVESTIGATING, status(uuid));
        propose(uuid, Finding.PARTLY, Outcome.CIRCULATED_CRITICISM);
        assertEquals(2, queries.proposals(uuid).size());
        actAs(approver);
        approvals.approve(uuid, version(uuid), null);
        actAs(officer);
        assertEquals(ComplaintStatus.APPROVED, status(uuid));
        refused("complaint.problem.toTell", () -> telling.archive(uuid, version(uuid), null));
        UUID who = queries.complainants(uuid).get(0).uuid();
        telling.tell(uuid, version(uuid), who, new TellingEntry(Told.REPLY, ServiceWay.POST, null, false, LocalDate.of(2026, 11, 23), "退件"));
        assertEquals(ComplaintStatus.APPROVED, status(uuid), "an attempt that failed told nobody");
        tellAll(uuid);
        assertEquals(ComplaintStatus.REPLIED, status(uuid));
        telling.archive(uuid, version(uuid), null);
        assertEquals(ComplaintStatus.ARCHIVED, status(uuid));
        List<FileItemRow> file = queries.fileIndex(uuid);
        assertEquals(List.of(FileItemRow.Kind.REGISTRATION, FileItemRow.Kind.PROPOSAL, FileItemRow.Kind.PROPOSAL, FileItemRow.Kind.SERVICE, FileItemRow.Kind.SERVICE),
            file.stream().map(FileItemRow::kind).toList(), "registered, two rounds, one attempt in vain and one that was not");
        assertEquals(List.of(1, 2, 3, 4, 5), file.stream().map(FileItemRow::place).toList());
        assertTrue(file.stream().allMatch(row -> row.sha256().matches("[0-9a-f]{64}")));
        assertEquals("吴**", file.get(0).fromWhom(), "no name in full");
        List<EventRow> events = queries.events(uuid);
        assertEquals(ComplaintAct.ARCHIVE, events.get(0).act());
        assertEquals(events.size(), events.get(0).seq(), "the numbers have no gaps");
        assertEquals(events.size(), em.createQuery("select count(a) from AuditEntry a where a.subject like 'complaint:试点市投诉%'", Long.class)
            .getSingleResult(), "each act stands on the trail");
    }

    @Test
    void whoInquiredOrProposedDoesNotDecide() {
        UUID uuid = investigated("N3");
        propose(uuid, Finding.SUBSTANTIATED, Outcome.ADMONITION);
        Person both = officer;
        both.giveRoles(Set.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER), Set.of(), null);
        actAs(both);
        refused("complaint.problem.ownInquiry", () -> approvals.approve(uuid, version(uuid), null));
    }

    @Test
    void whoHadToDoWithTheCaseIsRefusedByName() {
        UUID uuid = registered();
        service.accept(uuid, version(uuid));
        barred = "review.involvement.marked";
        refused("complaint.problem.barredByName", () -> inquiry.investigate(uuid, version(uuid), Set.of(officer.uuid(), colleague.uuid()), null));
        refused("complaint.problem.two", () -> inquiry.investigate(uuid, version(uuid), Set.of(officer.uuid()), null));
        assertEquals("review.involvement.marked", queries.candidates(uuid).stream().filter(row -> row.uuid().equals(colleague.uuid())).findFirst().orElseThrow().barred());
    }

    @Test
    void aSensitiveOneNeedsTwoApprovers() {
        UUID uuid = investigated("N3");
        service.triage(uuid, version(uuid), new TriageEntry(false, Sensitivity.SENSITIVE, Set.of(TriageReason.PRESS), "媒体来电"));
        propose(uuid, Finding.SUBSTANTIATED, Outcome.ADMONITION);
        actAs(approver);
        approvals.approve(uuid, version(uuid), null);
        assertEquals(ComplaintStatus.PROPOSED, status(uuid));
        refused("complaint.problem.endorsedAlready", () -> approvals.approve(uuid, version(uuid), null));
        actAs(head);
        approvals.approve(uuid, version(uuid), null);
        assertEquals(ComplaintStatus.APPROVED, status(uuid));
    }

    @Test
    void aReferralIsOpenedWithTheDecisionAndOnceOnly() {
        UUID uuid = investigated("N1");
        propose(uuid, Finding.SUBSTANTIATED, Outcome.REFER);
        ReferralQueries referrals = wire(ReferralQueries.class);
        assertTrue(referrals.outcomeOf("complaint", uuid).isEmpty());
        actAs(approver);
        approvals.approve(uuid, version(uuid), null);
        flushAndClear();
        assertTrue(referrals.outcomeOf("complaint", uuid).isPresent());
    }

    @Test
    void withdrawingEndsItUnlessMoneyWasTaken() {
        UUID plain = registered("N3");
        service.withdraw(plain, version(plain), queries.complainants(plain).get(0).uuid(), "已解决");
        assertEquals(ComplaintStatus.WITHDRAWN, status(plain));
        UUID money = registered("N1");
        service.withdraw(money, version(money), queries.complainants(money).get(0).uuid(), "不想追究");
        assertEquals(ComplaintStatus.RECEIVED, status(money), "the inquiry goes on");
        refused("complaint.problem.withdrawn", () -> service.withdraw(money, version(money), queries.complainants(money).get(0).uuid(), "再撤"));
    }

    @Test
    void mergingStopsTheClockKeepsEveryReplyAndCanBeUndone() {
        UUID master = investigated("N3");
        UUID other = registered("N3");
        merging.merge(other, version(other), master);
        assertEquals(ComplaintStatus.MERGED, status(other));
        assertNull(queries.detail(other).next().on(), "nothing of it falls due");
        assertEquals(2, queries.complainants(master).size());
        merging.unmerge(other, version(other), "不是同一件事");
        assertEquals(ComplaintStatus.RECEIVED, status(other));
        assertNotNull(queries.detail(other).next().on());
        merging.merge(other, version(other), master);
        propose(master, Finding.SUBSTANTIATED, Outcome.ADMONITION);
        actAs(approver);
        approvals.approve(master, version(master), null);
        actAs(officer);
        assertEquals(2, queries.detail(master).toTell(), "each complainant is told");
        refused("complaint.problem.unmerge", () -> merging.unmerge(other, version(other), "太晚"));
        tellAll(master);
        assertEquals(ComplaintStatus.REPLIED, status(master));
    }

    @Test
    void theSupplementIsAskedForOnceAndTheClockStandsStill() {
        UUID uuid = registered();
        service.askSupplement(uuid, version(uuid), "身份证明", LocalDate.of(2026, 12, 2));
        assertEquals(ComplaintStatus.AWAITING_SUPPLEMENT, status(uuid));
        assertEquals(ClockKind.SUPPLEMENT, queries.detail(uuid).next().clock());
        assertEquals(1, inbox.count(InboxFilter.of(InboxTab.WAITING)));
        clock.setDay(LocalDate.of(2026, 11, 27));
        service.resume(uuid, version(uuid), "已补交");
        // Received Monday 23; asked the same day; stands still to Friday 27; then 30 (1), 1, 2, 3, 4 December (5).
        assertEquals(LocalDate.of(2026, 12, 4), queries.detail(uuid).next().on());
        refused("complaint.problem.supplementOnce", () -> service.askSupplement(uuid, version(uuid), "还缺", null));
    }

    @Test
    void aSupplementThatDoesNotComeIsNoticedOnceAndTheClockRunsOn() {
        UUID uuid = registered();
        service.askSupplement(uuid, version(uuid), "身份证明", LocalDate.of(2026, 12, 2));
        DueDays days = wire(DueDays.class);
        clock.setDay(LocalDate.of(2026, 12, 2));
        days.reckon(0, 100);
        assertEquals(ComplaintStatus.AWAITING_SUPPLEMENT, status(uuid), "its last day is not over");
        clock.setDay(LocalDate.of(2026, 12, 7));
        days.reckon(0, 100);
        flushAndClear();
        days.reckon(0, 100);
        assertEquals(ComplaintStatus.RECEIVED, status(uuid));
        List<EventRow> events = queries.events(uuid);
        assertEquals(ComplaintAct.RESUME, events.get(0).act());
        assertEquals(1, events.stream().filter(row -> row.act() == ComplaintAct.RESUME).count(), "once only");
        assertEquals(1, em.createQuery("select count(a) from AuditEntry a where a.action = 'complaint.audit.RESUME'", Long.class).getSingleResult());
        assertEquals(LocalDate.of(2026, 12, 2), queries.detail(uuid).lapsed());
        assertTrue(inbox.rows(InboxFilter.of(InboxTab.MINE), PageRequest.start()).get(0).lapsed(), "its officer is told");
        // Stood still to Wednesday 2 December, and not to the day on which the job ran: 3, 4, 7, 8, 9.
        assertEquals(LocalDate.of(2026, 12, 9), queries.detail(uuid).next().on());
        service.accept(uuid, version(uuid));
        flushAndClear();
        assertFalse(inbox.rows(InboxFilter.of(InboxTab.MINE), PageRequest.start()).get(0).lapsed(), "decided, nothing is left to tell");
    }

    @Test
    void moreTimeIsGrantedBySomebodyElse() {
        UUID uuid = investigated("N3");
        LocalDate before = queries.detail(uuid).next().on();
        inquiry.askExtension(uuid, version(uuid), 15, "须等鉴定");
        actAs(approver);
        assertEquals(1, inbox.counts().toDecide());
        approvals.decideExtension(uuid, version(uuid), true, "同意");
        flushAndClear();
        // 45 days from 23 November end on 7 January, 60 on 22 January, a Friday.
        assertEquals(LocalDate.of(2027, 1, 7), before);
        assertEquals(LocalDate.of(2027, 1, 22), queries.detail(uuid).next().on());
    }

    @Test
    void aDayOffThatIsAnnouncedLaterMovesWhatIsDue() {
        UUID uuid = registered();
        // Received Monday 23 November 2026: 24, 25, 26, 27 and Monday 30.
        assertEquals(LocalDate.of(2026, 11, 30), queries.detail(uuid).next().on());
        em.createNativeQuery("insert into calendar_day (on_date, working, name_zh, name_en) values (date '2026-11-25', false, '临时放假', 'Day off')").executeUpdate();
        clock.advance(java.time.Duration.ofMinutes(10));
        DueDays days = wire(DueDays.class);
        for (Long last = days.reckon(0, 1); last != null; last = days.reckon(last, 1)) {
            flushAndClear();
        }
        assertEquals(LocalDate.of(2026, 12, 1), queries.detail(uuid).next().on());
    }

    /** Worked out by hand: four complaints, each number of the form opens exactly the complaints that it counts. */
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
                assertEquals(rows.get(0).counts().get(i), inbox.count(behind), columns.get(i).key());
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
    void whatIsLateIsClosedWithAReasonOnly() {
        UUID uuid = registered();
        clock.setDay(LocalDate.of(2026, 12, 15));
        service.decline(uuid, version(uuid), "G1", "不符合受理条件");
        for (ComplainantRow row : queries.complainants(uuid)) {
            telling.tell(uuid, version(uuid), row.uuid(), new TellingEntry(Told.NON_ACCEPTANCE, ServiceWay.POST, null, true, LocalDate.of(2026, 12, 15), null));
        }
        refused("complaint.problem.lateReason", () -> telling.archive(uuid, version(uuid), " "));
        telling.archive(uuid, version(uuid), "登记后漏办");
        assertEquals("登记后漏办", queries.detail(uuid).lateReason());
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
    void whatSomebodyElseChangedIsNotOverwritten() {
        UUID uuid = registered();
        long seen = version(uuid);
        service.accept(uuid, seen);
        flushAndClear();
        refused("complaint.problem.changed", () -> service.decline(uuid, seen, "G1", "不符合"));
    }

    @Test
    void anonymousOnesAreTipsWithoutClocks() {
        ComplaintEntry tip = new ComplaintEntry(bureau.id(), Channel.PUBLIC_PAGE, List.of(), RespondentEntry.named(RespondentKind.FIRM, "某律所"), null, null,
            Set.of("N1"), "听说有人在看守所门口收钱。", null, null, null, null, null);
        UUID uuid = wire(ComplaintKeeping.class).receive(Actor.system(), tip, clock.instant()).uuid();
        flushAndClear();
        ComplaintDetail detail = queries.detail(uuid);
        assertTrue(detail.tip());
        assertEquals(List.of(), detail.clocks());
        assertEquals(1, inbox.count(InboxFilter.of(InboxTab.TIPS)));
        assertFalse(detail.acts().contains(ComplaintAct.TELL));
    }

    @Test
    void peopleOfOtherOfficesFindNothingAndListsCostTwoStatements() {
        UUID uuid = registered();
        assertEquals(2, statementsOf(() -> inbox.list(InboxFilter.of(InboxTab.OPEN), PageRequest.start())).size());
        Office other = persisted(() -> new Office(OfficeKind.BUREAU, "BC2", "外市司法局", "990200", null));
        actAs(aPerson("cc-other", other, Role.COMPLAINT_OFFICER));
        assertEquals(0, inbox.count(InboxFilter.of(InboxTab.OPEN)));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> queries.detail(uuid)).kind());
        actAs(aPerson("cc-inspector", bureau, Role.INSPECTOR));
        assertEquals(0, inbox.count(InboxFilter.of(InboxTab.OPEN)), "inspectors read no complaints");
        actAs(aPerson("cc-manager", persisted(() -> new Office(OfficeKind.AGENCY, "AC2", "外市法律援助中心", "990200", null)), Role.MANAGER));
        assertEquals(0, inbox.count(InboxFilter.of(InboxTab.OPEN)), "its division is another one");
        actAs(aPerson("cc-own", persisted(() -> new Office(OfficeKind.AGENCY, "AC3", "试点市法律援助中心", "990100", null)), Role.MANAGER));
        assertEquals(1, inbox.count(InboxFilter.of(InboxTab.OPEN)));
    }

    @Test
    void theSearchFindsNumbersWordsAndWholeNamesOfComplainants() {
        registered();
        assertEquals(1, inbox.count(search("复印费")));
        assertEquals(1, inbox.count(search("法桥")));
        assertEquals(1, inbox.count(search("00061")));
        assertEquals(1, inbox.count(search("吴桂兰")));
        assertEquals(0, inbox.count(search("吴桂")), "who complains is not searched by parts");
        assertEquals(0, inbox.count(search("100%_")));
    }

    private static InboxFilter search(String text) {
        return new InboxFilter(InboxTab.OPEN, text, null, null, null, null, null, null, null);
    }
}
