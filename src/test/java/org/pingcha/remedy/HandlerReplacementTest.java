package org.pingcha.remedy;

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
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseFlags;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.HandlerPeriodRow;
import org.pingcha.register.HandlerQueries;
import org.pingcha.register.NewHandler;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.request.RequestService;
import org.pingcha.request.RequestStatus;

class HandlerReplacementTest extends RemedyCourse {
    private UUID asked() {
        UUID uuid = remedies.askReplacement(asking(aidCase.uuid(), Asker.RECIPIENT, null));
        flushAndClear();
        return uuid;
    }

    private LocalDate dueWhenReceived(LocalDate day) {
        clock.setDay(day);
        UUID uuid = remedies.askReplacement(new ReplacementEntry(theCase("测援民字〔2024〕" + day).assigned(LocalDate.of(2024, 12, 2)).saved().uuid(),
            Asker.AGENCY, null, null, day, "R6", "因病住院", null));
        return reading.replacement(uuid).facts().dueOn();
    }

    @Test
    void theLimitIsThatOfTheRulesInForceOnTheDayOfReceipt() {
        // Five days; Saturday the 28th moves to Monday.
        assertEquals(LocalDate.of(2026, 11, 30), dueWhenReceived(LocalDate.of(2026, 11, 23)));
        // Five days end on 3 October 2026, in the holiday of 1 to 7 October; the 8th is the first day worked.
        assertEquals(LocalDate.of(2026, 10, 8), dueWhenReceived(LocalDate.of(2026, 9, 28)));
        // Before 15 June 2025, five working days. Spring Festival 2025: off from 28 January to 4 February, Sunday 26 January and
        // Saturday 8 February worked. From Friday the 24th: 26, 27 January, 5, 6, 7 February.
        assertEquals(LocalDate.of(2025, 2, 7), dueWhenReceived(LocalDate.of(2025, 1, 24)));
    }

    @Test
    void anotherDayOfReceiptMovesTheLimitAndThePageShowsHowItCameAbout() {
        UUID uuid = asked();
        procedures.correct(uuid, version(uuid), LocalDate.of(2026, 11, 19), "邮戳为19日");
        flushAndClear();
        ReplacementDetail detail = reading.replacement(uuid);
        // Five days from Thursday the 19th: Tuesday the 24th.
        assertEquals(LocalDate.of(2026, 11, 24), detail.facts().dueOn());
        assertEquals(LocalDate.of(2026, 11, 24), detail.facts().nextDueOn());
        assertEquals(detail.facts().dueOn(), detail.context().deadline().due());
        assertEquals(6, detail.context().deadline().days().size(), "the day of receipt and five counted ones");
        assertFalse(detail.context().limit().verified());
        assertEquals("remedy.problem.future", keyOf(() -> procedures.correct(uuid, version(uuid), LocalDate.of(2026, 11, 24), "录入有误")));
    }

    @Test
    void theHandlerIsHeardFirst() {
        UUID uuid = asked();
        ReviewEntry opinion = new ReviewEntry(Opinion.FOR, "通话记录显示三次未接", null);
        assertEquals("remedy.problem.notHeard", keyOf(() -> procedures.review(uuid, version(uuid), opinion)));
        em.clear();
        replacements.hear(uuid, version(uuid), "请就联系不上一事作出说明", 2);
        flushAndClear();
        assertEquals("remedy.problem.notHeard", keyOf(() -> procedures.review(uuid, version(uuid), opinion)), "not yet answered");
        em.clear();
        assertEquals("remedy.problem.heard", keyOf(() -> replacements.hear(uuid, version(uuid), "请再说明", 2)));
        em.clear();
        Person desk = aPerson("rm-desk", agency, Role.FIRM);
        desk.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id());
        actAs(desk);
        RequestRow row = wire(RequestQueries.class).detail(wire(RequestQueries.class).after(null, 1).get(0).uuid()).row();
        wire(RequestService.class).answer(row.uuid(), row.version(), "当时手机损坏");
        flushAndClear();
        actAs(officer);
        assertEquals("当时手机损坏", reading.statements(uuid).get(0).answer());
        procedures.review(uuid, version(uuid), opinion);
        assertEquals(ProcedureStatus.REVIEWED, status(uuid));
        assertNull(reading.replacement(uuid).notHeard());
    }

    @Test
    void withoutAStatementTheOpinionSaysWhyAndTheOpenQuestionEndsWithTheDecision() {
        UUID uuid = asked();
        replacements.hear(uuid, version(uuid), "请就联系不上一事作出说明", 2);
        flushAndClear();
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.AGAINST, "联系不上系号码有误", "承办人出差，电话中已说明"));
        flushAndClear();
        assertEquals("承办人出差，电话中已说明", reading.replacement(uuid).notHeard());
        actAs(approver);
        replacements.refuse(uuid, version(uuid), "理由不成立");
        flushAndClear();
        assertEquals(RequestStatus.LAPSED, reading.statements(uuid).get(0).status());
    }

    @Test
    void whatTheAgencyAskedEndsTooWhenTheBureauDecides() {
        UUID uuid = asked();
        actAs(manager);
        replacements.hear(uuid, version(uuid), "请就联系不上一事作出说明", 2);
        flushAndClear();
        actAs(officer);
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.AGAINST, "联系不上系号码有误", "电话中已说明"));
        flushAndClear();
        actAs(approver);
        replacements.refuse(uuid, version(uuid), "理由不成立");
        flushAndClear();
        assertEquals(RequestStatus.LAPSED, reading.statements(uuid).get(0).status());
    }

    @Test
    void aStatementWhoseDayPassedIsNotWaitedFor() {
        UUID uuid = asked();
        replacements.hear(uuid, version(uuid), "请就联系不上一事作出说明", 2);
        flushAndClear();
        clock.setDay(LocalDate.of(2026, 11, 26));
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.FOR, "逾期未陈述", null));
        assertEquals(ProcedureStatus.REVIEWED, status(uuid));
    }

    @Test
    void whoGaveTheOpinionDoesNotDecideNorDoesWhoAssignedTheHandler() {
        Person both = aPerson("rm-both", bureau, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER);
        UUID uuid = remedies.askReplacement(asking(aidCase.uuid(), Asker.HANDLER, null));
        flushAndClear();
        actAs(both);
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.FOR, "经查属实", null));
        flushAndClear();
        assertEquals("remedy.problem.fourEyes", keyOf(() -> replacements.grant(uuid, version(uuid), order(NewHandler.known("L-2"), null))));
        assertEquals("remedy.problem.fourEyes", keyOf(() -> replacements.refuse(uuid, version(uuid), "理由不足")));
        em.clear();
        em.createNativeQuery("update aid_case set sent_by_id = :me where id = :case").setParameter("me", approver.id())
            .setParameter("case", aidCase.id()).executeUpdate();
        actAs(approver);
        assertEquals("remedy.problem.assigned", keyOf(() -> replacements.grant(uuid, version(uuid), order(NewHandler.known("L-2"), null))));
        assertEquals("remedy.problem.assigned", keyOf(() -> replacements.refuse(uuid, version(uuid), "理由不足")));
        assertEquals("陈敏艳", handlers().get(handlers().size() - 1).handler(), "the register is as it was");
    }

    private List<HandlerPeriodRow> handlers() {
        return wire(HandlerQueries.class).ofCase(aidCase.id());
    }

    @Test
    void grantingPutsTheNewHandlerIntoTheRegisterAndOrdersTheStepsOfTheNotice() {
        UUID uuid = remedies.askReplacement(asking(aidCase.uuid(), Asker.HANDLER, null));
        flushAndClear();
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.FOR, "经查属实", null));
        flushAndClear();
        actAs(approver);
        replacements.grant(uuid, version(uuid), order(NewHandler.known("L-2"), null));
        flushAndClear();
        assertEquals(List.of("陈敏艳", "胡磊"), handlers().stream().map(HandlerPeriodRow::handler).toList());
        assertEquals(RECEIVED, handlers().get(0).until());
        assertEquals(uuid, handlers().get(1).cause());
        assertEquals("R1", handlers().get(1).ground());
        ReplacementDetail detail = reading.replacement(uuid);
        assertEquals("胡磊", detail.newHandler());
        assertEquals(List.of(StepKind.HAND_OVER, StepKind.REPLACE, StepKind.INFORM, StepKind.SIGN), detail.facts().steps().stream()
            .map(StepRow::kind).toList(), "by their days");
        assertEquals(RECEIVED.plusDays(2), detail.facts().nextDueOn());
        assertTrue(detail.facts().steps().get(0).isLate(LocalDate.of(2026, 11, 26)));
        actAs(manager);
        assertEquals("remedy.problem.tickDay", keyOf(() -> tick(uuid, 0, RECEIVED.minusDays(1))));
        em.clear();
        clock.setDay(LocalDate.of(2026, 11, 26));
        tick(uuid, 0, LocalDate.of(2026, 11, 26));
        assertTrue(reading.replacement(uuid).facts().steps().get(0).isLate(LocalDate.of(2026, 11, 26)), "done, but late");
        assertEquals(RECEIVED.plusDays(3), reading.replacement(uuid).facts().nextDueOn());
        assertEquals("remedy.problem.stepDone", keyOf(() -> tick(uuid, 0, LocalDate.of(2026, 11, 26))));
        for (int i = 1; i < 4; i++) {
            tick(uuid, i, LocalDate.of(2026, 11, 26));
        }
        assertEquals(ProcedureStatus.CARRIED_OUT, status(uuid));
        assertNull(reading.replacement(uuid).facts().nextDueOn());
        assertEquals(LocalDate.of(2026, 11, 26), reading.replacement(uuid).facts().endedOn());
    }

    private void tick(UUID uuid, int place, LocalDate on) {
        procedures.tick(uuid, version(uuid), procedure(uuid).facts().steps().get(place).uuid(), on, null);
        flushAndClear();
    }

    @Test
    void whereLifeOrDeathIsAtStakeSomebodyWithoutThePracticeNeedsAReason() {
        // Article 26: three years of relevant practice.
        UUID grave = theCase("测援刑字〔2026〕00009号").of(CaseType.CRIMINAL, CaseStage.TRIAL)
            .flagged(new CaseFlags(false, false, true, false, false)).saved().uuid();
        UUID uuid = remedies.askReplacement(asking(grave, Asker.HANDLER, null));
        flushAndClear();
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.FOR, "经查属实", null));
        flushAndClear();
        actAs(approver);
        assertTrue(replacements.doubtsAbout(uuid, "L-2").isEmpty(), "practising since 2015");
        NewHandler young = new NewHandler("L-7", "郑宇", org.pingcha.register.HandlerKind.LAWYER, "明理律师事务所", LocalDate.of(2024, 1, 8), null, null);
        assertEquals("remedy.problem.qualification", keyOf(() -> replacements.grant(uuid, version(uuid), order(young, " "))));
        em.clear();
        replacements.grant(uuid, version(uuid), order(young, "本地仅有其一人可以出庭，由资深律师协同"));
        flushAndClear();
        assertEquals("本地仅有其一人可以出庭，由资深律师协同", reading.replacement(uuid).qualification());
        assertFalse(replacements.doubtsAbout(uuid, "L-7").isEmpty());
    }

    @Test
    void theAgencyRegistersButOneAtATimeAndNotForAClosedCase() {
        actAs(manager);
        assertNotNull(remedies.askReplacement(asking(aidCase.uuid(), Asker.AGENCY, null)));
        flushAndClear();
        assertEquals("remedy.problem.underWay", keyOf(() -> remedies.askReplacement(asking(aidCase.uuid(), Asker.RECIPIENT, null))));
        UUID closed = theCase("测援民字〔2026〕00003号").closed(LocalDate.of(2026, 11, 2)).saved().uuid();
        assertEquals("remedy.problem.closed", keyOf(() -> remedies.askReplacement(asking(closed, Asker.RECIPIENT, null))));
        UUID open = theCase("测援民字〔2026〕00004号").saved().uuid();
        assertEquals("remedy.problem.asker", keyOf(() -> remedies.askReplacement(asking(open, Asker.APPLICANT, null))));
        assertEquals("remedy.problem.ground", keyOf(() -> remedies.askReplacement(new ReplacementEntry(open, Asker.AGENCY, null, null, RECEIVED,
            "R99", "因病", null))));
    }

    @Test
    void whatChangedSinceItWasReadIsNotOverwritten() {
        UUID uuid = asked();
        long seen = version(uuid);
        procedures.correct(uuid, seen, LocalDate.of(2026, 11, 20), "邮戳为20日");
        flushAndClear();
        assertEquals("web.problem.changed", keyOf(() -> procedures.withdraw(uuid, seen, "不再需要")));
    }

    @Test
    void everyGroundNamesItsArticleInBothLanguages() {
        assertEquals(7, ReplacementGround.all().size());
        for (ReplacementGround ground : ReplacementGround.all()) {
            assertFalse(ground.basisZh().isBlank() || ground.basisEn().isBlank() || ground.textEn().isBlank());
            assertEquals(!ground.verified(), ground.basisZh().contains("待核"), ground.code());
        }
    }
}
