package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** The procedure through its services, as officers and approvers live it. */
class ComplaintServiceTest extends ComplaintCourseTest {
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
        assertEquals(1, inbox.count(InboxFilter.of(InboxTab.WAITING), Page.ALL));
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
        assertEquals(1, inbox.count(InboxFilter.of(InboxTab.TIPS), Page.ALL));
        assertFalse(detail.acts().contains(ComplaintAct.TELL));
    }
}
