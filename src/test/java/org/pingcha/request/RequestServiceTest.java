package org.pingcha.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class RequestServiceTest extends DatabaseTest {
    private static final long FIRM = 7001L;
    private static final UUID REVIEW = UUID.randomUUID();

    private RequestService service;
    private RequestQueries queries;
    private Office city;
    private Office county;
    private Person reviewer;
    private Person manager;
    private Person countyManager;
    private Person firm;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        service = wire(RequestService.class);
        queries = wire(RequestQueries.class);
        city = anAgency("RQ1");
        county = anAgency("RQ11", city);
        reviewer = aPerson("rq-reviewer", city, Role.INSPECTOR);
        manager = aPerson("rq-manager", city, Role.MANAGER);
        countyManager = aPerson("rq-county", county, Role.MANAGER);
        firm = firmPerson("rq-firm", FIRM);
        actAs(reviewer);
    }

    private Person firmPerson(String name, long firmId) {
        Person person = aPerson(name, city, Role.FIRM);
        person.giveRoles(Set.of(Role.FIRM), Set.of(), firmId);
        return person;
    }

    private static Question question(Addressee to, Integer days) {
        RequestSubject subject = new RequestSubject("review", REVIEW, "B2", "江援刑字〔2026〕00142号 · B2 庭前辅导", UUID.randomUUID());
        return new Question(RequestKind.FILE_QUESTION, subject, to, "第 14 页缺失，请补交", days);
    }

    private UUID askFirm() {
        UUID uuid = service.ask(question(Addressee.firm(FIRM, "明理律师事务所"), 5)).uuid();
        flushAndClear();
        return uuid;
    }

    private long version(UUID uuid) {
        return queries.detail(uuid).row().version();
    }

    @Test
    void fiveWorkingDaysFromAMondayEndOnTheNextMonday() {
        assertEquals(LocalDate.of(2026, 11, 30), service.ask(question(Addressee.firm(FIRM, "明理"), 5)).dueOn());
    }

    @Test
    void theNationalHolidayIsNotCountedAndTheMakeUpSaturdayIs() {
        // State Council notice for 2026: 1 to 7 October off, Saturday 10 October worked.
        clock.setDay(LocalDate.of(2026, 9, 28));
        assertEquals(LocalDate.of(2026, 10, 10), service.ask(question(Addressee.firm(FIRM, "明理"), 5)).dueOn());
    }

    @Test
    void theFirmAnswersLateTooAndTheAnswerStandsAtTheItem() {
        UUID uuid = askFirm();
        actAs(firm);
        assertEquals(1, queries.waiting());
        clock.setDay(LocalDate.of(2026, 12, 1));
        service.saveDraft(uuid, "正在查找");
        flushAndClear();
        assertEquals("正在查找", queries.detail(uuid).draft());
        service.answer(uuid, version(uuid), "已补交第 14 页");
        flushAndClear();
        assertEquals(0, queries.waiting());
        actAs(reviewer);
        RequestRow row = queries.forSubject("review", REVIEW).get(0);
        assertEquals("B2", row.anchor());
        assertEquals("已补交第 14 页", row.answer());
        assertEquals(RequestStatus.ANSWERED, row.status());
        assertTrue(row.isLate());
        assertEquals(List.of(RequestEventKind.ASKED, RequestEventKind.ANSWERED),
            queries.detail(uuid).events().stream().map(RequestEventRow::kind).toList());
    }

    @Test
    void savingADraftDoesNotDisturbWhoElseReads() {
        UUID uuid = askFirm();
        actAs(firm);
        long seen = version(uuid);
        service.saveDraft(uuid, "正在查找");
        flushAndClear();
        service.answer(uuid, seen, "已补交");
    }

    @Test
    void theAddresseeReadsWhichOfficeAskedAndNotWho() {
        UUID uuid = askFirm();
        assertEquals(reviewer.name(), queries.detail(uuid).row().askedBy());
        actAs(firm);
        RequestDetail detail = queries.detail(uuid);
        assertEquals(city.name(), detail.row().askedBy());
        assertEquals(city.name(), detail.events().get(0).by());
        assertEquals(city.name(), queries.list(RequestFilter.toAnswer(), PageRequest.start()).items().get(0).askedBy());
    }

    @Test
    void anotherFirmFindsNoSuchRequest() {
        UUID uuid = askFirm();
        actAs(firmPerson("rq-firm-2", FIRM + 1));
        assertThrows(Problem.class, () -> queries.detail(uuid));
        assertThrows(Problem.class, () -> service.answer(uuid, 0, "我来答"));
        assertEquals(0, queries.list(RequestFilter.toAnswer(), PageRequest.start()).total());
    }

    @Test
    void theAgencysManagersAnswerAndThoseBesideDoNot() {
        UUID uuid = service.ask(question(Addressee.agency(county.id(), "县中心"), null)).uuid();
        flushAndClear();
        actAs(aPerson("rq-other", anAgency("RQ2"), Role.MANAGER));
        assertThrows(Problem.class, () -> queries.detail(uuid));
        actAs(countyManager);
        assertTrue(queries.detail(uuid).mayAnswer());
        assertFalse(queries.detail(uuid).mayWithdraw());
        service.answer(uuid, version(uuid), "见审批卷第 3 页");
    }

    @Test
    void whoAskedOrTheirManagerWithdrawsWithAReasonAndThenNobodyAnswers() {
        UUID uuid = askFirm();
        assertThrows(Problem.class, () -> service.withdraw(uuid, version(uuid), " "));
        actAs(manager);
        service.withdraw(uuid, version(uuid), "已在卷内找到");
        flushAndClear();
        actAs(firm);
        Problem late = assertThrows(Problem.class, () -> service.answer(uuid, version(uuid), "补交"));
        assertEquals("request.problem.ended.WITHDRAWN", late.key());
    }

    @Test
    void anotherReviewerDoesNotWithdraw() {
        UUID uuid = askFirm();
        actAs(aPerson("rq-reviewer-2", city, Role.INSPECTOR));
        assertThrows(Problem.class, () -> service.withdraw(uuid, 0, "不需要"));
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        UUID uuid = askFirm();
        Problem stale = assertThrows(Problem.class, () -> service.withdraw(uuid, 99, "不需要"));
        assertEquals(Problem.Kind.CONFLICT, stale.kind());
    }

    @Test
    void whatIsOpenLapsesWithItsSubject() {
        UUID uuid = askFirm();
        service.lapse("review", REVIEW, "评查已提交");
        flushAndClear();
        assertEquals(RequestStatus.LAPSED, queries.detail(uuid).row().status());
    }

    @Test
    void onlyAQuestionByLinkHasAToken() {
        assertNull(service.ask(question(Addressee.firm(FIRM, "明理"), 5)).token());
        assertNotNull(service.ask(question(Addressee.link("云岭县看守所"), 5)).token());
    }

    @Test
    void aListCostsTwoStatementsAndPutsTheNextDueFirst() {
        service.ask(question(Addressee.firm(FIRM, "明理"), 9));
        service.ask(question(Addressee.firm(FIRM, "明理"), 2));
        flushAndClear();
        actAs(firm);
        assertEquals(2, statementsOf(() -> queries.list(RequestFilter.toAnswer(), PageRequest.start())).size());
        assertEquals(List.of(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 4)),
            queries.list(RequestFilter.toAnswer(), PageRequest.start()).items().stream().map(RequestRow::dueOn).toList());
    }

    @Test
    void aClientReadsBothSidesSliceBySlice() {
        UUID first = askFirm();
        UUID second = askFirm();
        actAs(manager);
        assertEquals(List.of(first), queries.after(null, 1).stream().map(RequestRow::uuid).toList());
        assertEquals(List.of(second), queries.after(first, 5).stream().map(RequestRow::uuid).toList());
        actAs(firm);
        assertEquals(List.of(first, second), queries.after(null, 5).stream().map(RequestRow::uuid).toList());
        actAs(firmPerson("rq-firm-9", FIRM + 9));
        assertEquals(List.of(), queries.after(null, 5));
    }

    @Test
    void theListFindsWordsAndWhatIsOverdue() {
        askFirm();
        actAs(firm);
        assertEquals(1, queries.list(new RequestFilter(RequestFilter.Side.TO_ANSWER, true, false, "第 14"), PageRequest.start()).total());
        assertEquals(0, queries.list(new RequestFilter(RequestFilter.Side.TO_ANSWER, true, true, null), PageRequest.start()).total());
        clock.setDay(LocalDate.of(2026, 12, 1));
        assertEquals(1, queries.list(new RequestFilter(RequestFilter.Side.TO_ANSWER, true, true, null), PageRequest.start()).total());
    }
}
