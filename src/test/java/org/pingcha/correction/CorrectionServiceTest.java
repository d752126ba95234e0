package org.pingcha.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentService;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.request.RequestRow;
import org.pingcha.request.RequestService;
import org.pingcha.request.RequestStatus;
import org.pingcha.shared.Problem;

class CorrectionServiceTest extends CorrectionCourse {
    private RequestRow onTheDesk(UUID uuid) {
        actAs(manager);
        List<RequestRow> rows = requests.forSubject("correction", uuid);
        return rows.get(rows.size() - 1);
    }

    @Test
    void anOrderStandsOnTheFirmsDeskForFifteenWorkingDaysAndNamesNobody() {
        UUID uuid = ordered("B2", "C1");
        CorrectionFacts facts = facts(uuid);
        assertEquals("机构CO1整改〔2026〕0001号", facts.number());
        // Rule CORRECTION_ANSWER: fifteen working days from Monday 23 November.
        assertEquals(LocalDate.of(2026, 12, 14), facts.dueOn());
        assertEquals(List.of("B2", "C1"), facts.faults().stream().map(Fault::topic).toList());
        RequestRow row = onTheDesk(uuid);
        assertEquals(facts.dueOn(), row.dueOn());
        assertEquals("机构CO1整改〔2026〕0001号 · 测援刑字〔2026〕00001号", row.label());
        assertEquals("/correction/answer?id=" + uuid, row.href());
        actAs(firmPerson);
        assertEquals(1, requests.waiting());
        CorrectionFacts read = desk.open(uuid).orElseThrow();
        assertEquals("机构CO1", read.orderedBy());
        assertTrue(read.events().stream().allMatch(event -> event.by().equals("机构CO1")), "the firm reads an office, not a person");
    }

    @Test
    void theDeskOfRequestsLeavesTheAnswerToTheCorrectionsPage() {
        UUID uuid = ordered("B2");
        RequestRow row = onTheDesk(uuid);
        RequestService plain = wire(RequestService.class);
        assertEquals("request.problem.ownPage", keyOf(() -> plain.withdraw(row.uuid(), row.version(), "x")));
        actAs(firmPerson);
        assertEquals("request.problem.ownPage", keyOf(() -> plain.answer(row.uuid(), row.version(), "x")));
        assertEquals("request.problem.ownPage", keyOf(() -> plain.saveDraft(row.uuid(), "x")));
    }

    @Test
    void anOrderNamesAtLeastOneOfTheFaultsThatWereFound() {
        assertEquals("correction.problem.noFault", keyOf(() -> ordered()));
        assertEquals("correction.problem.noFault", keyOf(() -> ordered("Z9")));
    }

    @Test
    void theSameFindingIsOrderedOnceUnlessTheOrderWasWithdrawn() {
        UUID uuid = ordered("B2");
        assertEquals("correction.problem.already", keyOf(() -> ordered("B2", "C1")));
        actAs(manager);
        service.withdraw(uuid, version(uuid), "评查意见已更正");
        flushAndClear();
        assertEquals(CorrectionStatus.WITHDRAWN, facts(uuid).status());
        assertEquals(RequestStatus.LAPSED, onTheDesk(uuid).status());
        assertEquals("机构CO1整改〔2026〕0002号", facts(ordered("B2", "C1")).number());
    }

    @Test
    void whatIsTypedIsKeptAndTheAnswerEndsTheRequestEvenLate() {
        UUID uuid = ordered("B2");
        actAs(firmPerson);
        long seen = version(uuid);
        clock.setDay(LocalDate.of(2026, 12, 16));
        desk.saveDraft(uuid, "正在查", null);
        flushAndClear();
        assertEquals("正在查", desk.open(uuid).orElseThrow().round().draftCause());
        assertNull(facts(uuid).withoutDrafts().round().draftCause());
        desk.answer(uuid, seen, ANSWER);
        flushAndClear();
        AnswerRow round = facts(uuid).round();
        assertEquals(ANSWER.plan(), round.plan());
        assertNull(round.draftCause());
        assertTrue(round.isLate());
        assertEquals(RequestStatus.ANSWERED, onTheDesk(uuid).status());
        assertEquals("correction.problem.notNow", keyOf(() -> {
            actAs(firmPerson);
            desk.answer(uuid, version(uuid), ANSWER);
        }));
    }

    @Test
    void evidenceBelongsToItsRoundIsReadOnceHandedInAndStaysAsItWas() {
        UUID uuid = ordered("B2");
        DocumentSubject first = new DocumentSubject(SubjectKind.CORRECTION, facts(uuid).round().uuid());
        DocumentService documents = wire(DocumentService.class);
        DocumentQueries look = wire(DocumentQueries.class);
        actAs(firmPerson);
        documents.add(first, NewDocument.named("会见笔录.png"), new ByteArrayInputStream(SampleFiles.image("png", 20, 20)));
        flushAndClear();
        actAs(second);
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> look.of(first)).kind());
        answer(uuid);
        assertFalse(look.mayChange(first), "handed in is handed in");
        actAs(second);
        assertEquals(1, look.of(first).size());
        service.giveBack(uuid, version(uuid), "缺签名", null);
        flushAndClear();
        actAs(firmPerson);
        assertFalse(look.mayChange(first));
        assertTrue(look.mayChange(new DocumentSubject(SubjectKind.CORRECTION, facts(uuid).round().uuid())));
    }

    @Test
    void aReturnAsksAgainByTheRulesOrByGivenDays() {
        UUID uuid = answered();
        actAs(second);
        assertEquals("correction.problem.noReasons", keyOf(() -> service.giveBack(uuid, version(uuid), " ", null)));
        service.giveBack(uuid, version(uuid), "没有受援人签名", null);
        flushAndClear();
        CorrectionFacts facts = facts(uuid);
        assertEquals(CorrectionStatus.RETURNED, facts.status());
        // Rule CORRECTION_AFTER_RETURN: ten working days.
        assertEquals(LocalDate.of(2026, 12, 7), facts.dueOn());
        assertEquals("没有受援人签名", facts.answers().get(0).remarks());
        assertEquals(2, facts.answers().size());
        answer(uuid);
        actAs(second);
        service.giveBack(uuid, version(uuid), "仍缺签名", 3);
        flushAndClear();
        assertEquals(LocalDate.of(2026, 11, 26), facts(uuid).dueOn());
        assertEquals("仍缺签名", onTheDesk(uuid).question());
    }

    @Test
    void whoeverOrderedOrAnsweredDoesNotVerifyAndAnInspectorOnlyWhereNamed() {
        UUID uuid = answered();
        actAs(manager);
        assertEquals("correction.problem.fourEyes", keyOf(() -> service.verify(uuid, version(uuid), "好")));
        assertEquals("correction.problem.fourEyes", keyOf(() -> service.giveBack(uuid, version(uuid), "不好", null)));
        actAs(inspector);
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.verify(uuid, version(uuid), "好")).kind());
        actAs(manager);
        service.name(uuid, version(uuid), inspector.uuid());
        flushAndClear();
        actAs(inspector);
        service.verify(uuid, version(uuid), "好");
        flushAndClear();
        assertEquals(inspector.name(), facts(uuid).verifiedBy());
    }

    @Test
    void anAgencyWithoutAFirmAnswersByAManagerOtherThanWhoOrdered() {
        finding = found(aidCase, null, new Fault("A1", "A1 委托手续"));
        UUID uuid = ordered("A1");
        assertEquals("correction.problem.ownOrder", keyOf(() -> desk.answer(uuid, version(uuid), ANSWER)));
        Person own = aPerson("co-county", county, Role.MANAGER);
        actAs(own);
        desk.answer(uuid, version(uuid), ANSWER);
        flushAndClear();
        assertEquals("correction.problem.fourEyes", keyOf(() -> service.verify(uuid, version(uuid), "好")));
        actAs(second);
        service.verify(uuid, version(uuid), "好");
    }

    @Test
    void onlyTheHandlersNextCasesAreFoundEachOnceAndInTheirOrder() {
        UUID uuid = verified();
        assertEquals(List.of(1, 2), facts(uuid).checks().stream().map(CheckRow::place).toList(), "rule CORRECTION_CHECKS: two");
        laterCase("测援刑字〔2026〕00020号", "L-1", firm, TODAY);
        laterCase("测援刑字〔2026〕00021号", "L-2", firm, TODAY.plusDays(1));
        findCases();
        assertTrue(facts(uuid).checks().stream().allMatch(check -> check.caseUuid() == null), "assigned on the day of verification, or somebody else's");
        laterCase("测援刑字〔2026〕00023号", "L-1", firm, TODAY.plusDays(5));
        findCases();
        findCases();
        assertEquals("测援刑字〔2026〕00023号", facts(uuid).checks().get(0).caseNo());
        assertNull(facts(uuid).checks().get(1).caseNo(), "no case is found twice");
        laterCase("测援刑字〔2026〕00024号", "L-1", aFirm(em, "别的律师事务所"), TODAY.plusDays(6));
        laterCase("测援刑字〔2026〕00025号", "L-1", firm, TODAY.plusDays(7));
        findCases();
        assertEquals("测援刑字〔2026〕00024号", facts(uuid).checks().get(1).caseNo(), "a handler takes the finding along to another firm");
        assertEquals(2, facts(uuid).events().stream().filter(event -> event.act() == CorrectionAct.FIND).count());
    }

    @Test
    void aFindingAboutTheFirmAsAWholeIsCheckedInTheFirmsNextCases() {
        Concern was = finding.concern();
        finding = new Finding(finding.origin(), finding.label(), finding.page(), finding.officeId(), finding.caseUuid(),
            new Concern(was.caseId(), was.caseNo(), null, null, was.firmId(), was.firmName()), finding.faults());
        UUID uuid = verified();
        laterCase("测援刑字〔2026〕00031号", "L-7", firm, TODAY.plusDays(1));
        laterCase("测援刑字〔2026〕00032号", "L-8", aFirm(em, "别的律师事务所"), TODAY.plusDays(1));
        findCases();
        assertEquals("测援刑字〔2026〕00031号", facts(uuid).checks().get(0).caseNo());
        assertNull(facts(uuid).checks().get(1).caseNo());
    }

    @Test
    void itClosesWithTheLastEffectiveCheckAndNotBefore() {
        UUID uuid = withCases();
        actAs(second);
        check(uuid, 1, CheckResult.EFFECTIVE);
        assertEquals(CorrectionStatus.VERIFIED, facts(uuid).status());
        assertEquals("correction.problem.checked", keyOf(() -> check(uuid, 1, CheckResult.EFFECTIVE)));
        check(uuid, 0, CheckResult.EFFECTIVE);
        assertEquals(CorrectionStatus.CLOSED, facts(uuid).status());
        assertEquals(TODAY, facts(uuid).endedOn());
    }

    @Test
    void nothingIsRecordedOfACaseThatIsNotThere() {
        UUID uuid = verified();
        actAs(second);
        assertEquals("correction.problem.noCase", keyOf(() -> check(uuid, 0, CheckResult.EFFECTIVE)));
    }

    @Test
    void whatIsFoundAgainEndsItAndOneNewOrderFollowsLinkedToTheEarlierOne() {
        UUID uuid = withCases();
        actAs(second);
        Origin again = new Origin("correction", uuid);
        CorrectionOrder order = new CorrectionOrder(again, Set.of("B2"), "再次出现，请彻底整改。", 5, inspector.uuid());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.order(order)).kind(), "not yet");
        check(uuid, 0, CheckResult.FOUND_AGAIN);
        assertEquals(CorrectionStatus.REPEATED, facts(uuid).status());
        UUID next = service.order(order);
        flushAndClear();
        CorrectionFacts facts = facts(next);
        assertEquals(uuid, facts.repeats().uuid());
        assertEquals("测援刑字〔2026〕00011号", facts.concern().caseNo());
        assertEquals("人员co-inspector", facts.verifier());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.order(order)).kind(), "once");
    }
}
