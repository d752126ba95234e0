package org.pingcha.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseStage.LITIGATION;
import static org.pingcha.register.CaseStage.TRIAL;
import static org.pingcha.register.CaseType.CIVIL;
import static org.pingcha.register.CaseType.CRIMINAL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.survey.DayPart;
import org.pingcha.survey.SurveyCourse;

/** A manager says of many calls at once who makes them and when. */
class CallListServiceTest extends SurveyCourse {
    private static final CallListFilter ALL = new CallListFilter(CallListFilter.Show.ALL, null, null, null);
    private static final CallListFilter OFF = new CallListFilter(CallListFilter.Show.OFF, null, null, null);
    private static final DeskFilter NOW = new DeskFilter(DeskFilter.Tab.NOW, null, null, null);

    private CallListService service;
    private CallListQueries lists;
    private Person first;
    private Person second;

    @BeforeEach
    void fourCallsOneOfSomebodyDetained() {
        service = wire(CallListService.class);
        lists = wire(CallListQueries.class);
        first = aPerson("cl-first", agency, Role.INTERVIEWER);
        second = aPerson("cl-second", agency, Role.INTERVIEWER);
        closedCase(CIVIL, LITIGATION);
        closedCase(CIVIL, LITIGATION);
        closedCase(CIVIL, LITIGATION);
        closedCase(CRIMINAL, TRIAL);
        openCampaign();
        actAs(manager);
    }

    private CallOrder order(CallAct act, List<SeenCall> calls) {
        return new CallOrder(act, calls, first.uuid(), TODAY.plusDays(2), DayPart.AFTERNOON, "重复的受援人");
    }

    private int done(CallOrder order) {
        CallPreview preview = service.preview(order);
        int done = service.carryOut(preview.order(), preview.getNumber());
        flushAndClear();
        return done;
    }

    private static Map<CallHurdle, Integer> leftOut(CallPreview preview) {
        return preview.leftOut().stream().collect(Collectors.toMap(CallPreview.LeftOut::why, one -> one.caseNos().size()));
    }

    private long desk(Person who, DeskFilter filter) {
        actAs(who);
        long count = wire(DeskQueries.class).count(filter);
        actAs(manager);
        return count;
    }

    private long audited(String action) {
        return em.createQuery("select count(e) from AuditEntry e where e.action = :action", Long.class).setParameter("action", "interview.audit." + action).getSingleResult();
    }

    @Test
    void callsGoToWhoIsNamedAndToNobodyElseButNeverToWhoAssignedTheCase() {
        List<SeenCall> calls = lists.all(ALL);
        em.createNativeQuery("update survey_invitation set entered_by_id = :person where uuid = :uuid").setParameter("person", first.id()).setParameter("uuid", calls.get(0).uuid()).executeUpdate();
        em.createNativeQuery("update survey_invitation set status = 'COMPLETE', ended_on = :day where uuid = :uuid").setParameter("day", TODAY).setParameter("uuid", calls.get(1).uuid()).executeUpdate();
        long before = audited("ASSIGN");
        CallPreview preview = service.preview(order(CallAct.ASSIGN, calls));
        assertEquals(Map.of(CallHurdle.OWN_CASE, 1, CallHurdle.ANSWERED, 1), leftOut(preview));
        flushAndClear();
        assertEquals(3, desk(second, NOW), "a preview writes nothing");
        assertEquals("interview.problem.number", keyOf(() -> service.carryOut(preview.order(), 3)));
        assertEquals(2, done(order(CallAct.ASSIGN, calls)));
        assertEquals(2, audited("ASSIGN") - before, "one entry a row");
        assertEquals(2, desk(first, NOW));
        assertEquals(1, desk(second, NOW), "what nobody was named for");
        assertEquals(2, lists.count(new CallListFilter(CallListFilter.Show.ALL, first.uuid(), null, null)));
        assertEquals(1, lists.count(new CallListFilter(CallListFilter.Show.NOBODY, null, null, null)));
        assertEquals(Map.of(CallHurdle.CHANGED, 2, CallHurdle.OWN_CASE, 1, CallHurdle.ANSWERED, 1), leftOut(service.preview(order(CallAct.ASSIGN, calls))), "as it was seen before");
        assertEquals("web.problem.changed", keyOf(() -> service.carryOut(preview.order(), 2)), "confirmed twice, or somebody was quicker");
        assertEquals(2, leftOut(service.preview(order(CallAct.ASSIGN, lists.all(ALL)))).get(CallHurdle.SAME));
    }

    @Test
    void theNextTryIsPlannedButForTheDetainedAndNotAfterTheEnd() {
        List<SeenCall> calls = lists.all(ALL);
        assertEquals(Map.of(CallHurdle.INSTITUTION, 1), leftOut(service.preview(order(CallAct.PLAN, calls))));
        assertEquals(Map.of(CallHurdle.INSTITUTION, 1, CallHurdle.AFTER_END, 3),
            leftOut(service.preview(new CallOrder(CallAct.PLAN, calls, null, TODAY.plusDays(21), DayPart.EVENING, null))));
        assertEquals("interview.problem.past", keyOf(() -> service.preview(new CallOrder(CallAct.PLAN, calls, null, TODAY.minusDays(1), DayPart.EVENING, null))));
        assertEquals("interview.problem.when", keyOf(() -> service.preview(new CallOrder(CallAct.PLAN, calls, null, null, DayPart.EVENING, null))));
        assertEquals(3, done(order(CallAct.PLAN, calls)));
        assertEquals(3, desk(first, new DeskFilter(DeskFilter.Tab.LATER, null, null, null)));
        assertTrue(lists.rows(ALL, PageRequest.start()).stream().anyMatch(row -> "2026-11-25T06:00:00Z".equals(String.valueOf(row.nextTryAt()))), "two in the afternoon in China");
    }

    @Test
    void whatIsTakenOffWithAReasonIsOnNoDeskUntilItIsPutBack() {
        List<SeenCall> calls = lists.all(ALL).subList(0, 2);
        assertEquals("interview.problem.reason", keyOf(() -> service.preview(new CallOrder(CallAct.TAKE_OFF, calls, null, null, null, " "))));
        assertEquals(2, done(order(CallAct.TAKE_OFF, calls)));
        assertEquals(2, desk(first, NOW));
        assertEquals(Map.of(CallHurdle.OFF_LIST, 2), leftOut(service.preview(order(CallAct.ASSIGN, lists.all(OFF)))));
        assertEquals("重复的受援人", lists.rows(OFF, PageRequest.start()).get(0).offReason());
        assertEquals(2, done(order(CallAct.PUT_BACK, lists.all(OFF))));
        assertEquals(4, desk(first, NOW));
    }

    @Test
    void anotherOfficeNeitherSeesTheCallsNorIsGivenAny() {
        List<SeenCall> calls = lists.all(ALL);
        Office elsewhere = anAgency("CLX");
        UUID stranger = aPerson("cl-stranger", elsewhere, Role.INTERVIEWER).uuid();
        assertEquals("interview.problem.noCaller", keyOf(() -> service.preview(new CallOrder(CallAct.ASSIGN, calls, stranger, null, null, null))));
        assertEquals("interview.problem.noCaller", keyOf(() -> service.preview(new CallOrder(CallAct.ASSIGN, calls, manager.uuid(), null, null, null))), "a manager calls nobody");
        assertEquals(2, statementsOf(() -> assertEquals(lists.rows(ALL, PageRequest.start()).size(), lists.count(ALL))).size());
        actAs(aPerson("cl-other", elsewhere, Role.MANAGER));
        assertEquals(0, lists.count(ALL));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.carryOut(order(CallAct.TAKE_OFF, calls), calls.size())).kind());
    }
}
