package org.pingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.request.AnswerChoice;
import org.pingcha.request.LinkAnswerService;
import org.pingcha.request.LinkQuestion;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;
import org.pingcha.shared.Problem;

/** From a finding to a closed referral, with what is refused on the way. */
class ReferralServiceTest extends ReferralCourse {
    @Test
    void aFindingOpensOneReferralThatKnowsTheRespondentAndWhatItMayBe() {
        UUID complaint = UUID.randomUUID();
        UUID uuid = service.open(finding(complaint));
        assertEquals(uuid, service.open(finding(complaint)), "the same thing is referred once");
        ReferralFacts facts = facts(uuid);
        assertEquals("云岭县司法局移送〔2026〕0001号", facts.brief().number());
        assertEquals("陈敏艳", facts.brief().respondent());
        assertEquals("L-1", facts.brief().licenceNo());
        assertEquals("明理律师事务所", facts.brief().firm());
        assertEquals(List.of("TAKING_PROPERTY"), facts.brief().types());
        assertEquals(List.of("LA63", "LL48", "PM10"), facts.brief().articles());
        // Ten working days from Monday the 23rd.
        assertEquals(LocalDate.of(2026, 12, 7), facts.nextDueOn());
        assertEquals(ReferralState.PROPOSED, queries.outcomeOf("complaint", complaint).orElseThrow().state());
        assertTrue(queries.outcomeOf("review", complaint).isEmpty());
    }

    @Test
    void twoPeopleSignAndNobodyWhoInquiredAndTheDeskHasItInTheSameTransaction() {
        UUID uuid = completed("RFB");
        Person both = aPerson("rf-both", county, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER);
        actAs(both);
        service.sign(uuid, version(uuid));
        flushAndClear();
        assertEquals("referral.problem.twoPeople", keyOf(() -> service.send(uuid, version(uuid))));
        actAs(investigator);
        assertEquals("referral.problem.involved", keyOf(() -> service.send(uuid, version(uuid))));
        send(uuid);
        ReferralFacts facts = facts(uuid);
        assertEquals(ReferralState.RECEIVED, facts.state());
        assertEquals(1, facts.rounds());
        assertEquals(List.of(ReferralAct.OPEN, ReferralAct.COMPLETE, ReferralAct.SIGN, ReferralAct.SEND, ReferralAct.RECEIVE),
            facts.events().stream().map(EventRow::act).toList());
        assertEquals(1L, jobs(), "its package is signed, though nothing is pushed to a desk");
        // Two years from the end of the conduct (行政处罚法 art. 36).
        assertEquals(LocalDate.of(2028, 9, 30), facts.brief().laid().limitationOn());
    }

    private long jobs() {
        return em.createQuery("select count(j) from Job j where j.kind = :kind", Long.class).setParameter("kind", ReferralService.DELIVERY_JOB).getSingleResult();
    }

    @Test
    void theDossierFitsTheRulesTheRespondentAndTheWayUp() {
        UUID uuid = proposed();
        actAs(officer);
        assertEquals("referral.problem.type", keyOf(() -> complete(uuid, Set.of("FIRM_LAX"), Set.of("LL48"), PenaltyType.WARNING, "RFB", TODAY)));
        assertEquals("referral.problem.article", keyOf(() -> complete(uuid, Set.of("TAKING_PROPERTY"), Set.of("LL50"), PenaltyType.WARNING, "RFB", TODAY)));
        assertEquals("referral.problem.penalty", keyOf(() -> complete(uuid, Set.of("TAKING_PROPERTY"), Set.of("LL48"), PenaltyType.REVOCATION, "RFB", TODAY)));
        assertEquals("referral.problem.bureau", keyOf(() -> complete(uuid, Set.of("TAKING_PROPERTY"), Set.of("LL48"), PenaltyType.WARNING, "NOWHERE", TODAY)));
        assertEquals("referral.problem.conductDay", keyOf(() -> complete(uuid, Set.of("TAKING_PROPERTY"), Set.of("LL48"), PenaltyType.WARNING, "RFB", TODAY.plusDays(1))));
        assertEquals("web.problem.changed", keyOf(() -> service.complete(uuid, version(uuid) + 1, dossier("RFB"))));
        em.clear();
        for (String known : List.of("RFC", "RFB", "RFP")) {
            complete(uuid, known);
            assertEquals(known, facts(uuid).brief().bureauCode());
        }
    }

    private void complete(UUID uuid, Set<String> types, Set<String> articles, PenaltyType penalty, String to, LocalDate conduct) {
        service.complete(uuid, version(uuid), new DossierEntry(RespondentSort.LAWYER, null, conduct, types, articles, "事实", null, null, "建议",
            penalty, DisclosureConsent.GIVEN, "联系人", List.of(), to));
    }

    @Test
    void whatIsReturnedIsCompletedAndReferredAgainUnderTheSameNumber() {
        UUID uuid = received();
        actAs(bureau);
        assertEquals("referral.problem.noWords", keyOf(() -> desk.giveBack(uuid, version(uuid), " ")));
        em.clear();
        desk.giveBack(uuid, version(uuid), "缺少收款记录");
        assertEquals(ReferralState.RETURNED, state(uuid));
        assertEquals(LocalDate.of(2026, 12, 7), facts(uuid).nextDueOn());
        actAs(bureau);
        assertEquals("web.problem.forbidden", keyOf(() -> service.complete(uuid, version(uuid), dossier("RFB"))));
        complete(uuid, "RFB");
        sign(uuid);
        send(uuid);
        ReferralFacts facts = facts(uuid);
        assertEquals(2, facts.rounds());
        assertEquals(ReferralState.RECEIVED, facts.state());
        assertEquals(uuid, facts.brief().uuid());
    }

    @Test
    void theBureauHasNinetyDaysMoreOnceAndServesInSeven() {
        UUID uuid = accepted();
        // 23 November + 90 days = 21 February 2027, a Sunday; in the year without announced holidays only weekends move: Monday the 22nd.
        assertEquals(LocalDate.of(2027, 2, 22), facts(uuid).nextDueOn());
        desk.extend(uuid, version(uuid), "案情复杂");
        // + 60 days = 23 April 2027, a Friday.
        assertEquals(LocalDate.of(2027, 4, 23), facts(uuid).nextDueOn());
        assertEquals("referral.problem.extended", keyOf(() -> desk.extend(uuid, version(uuid), "仍未查清")));
        em.clear();
        // Notice seven days ahead: from the 23rd, the 30th.
        assertEquals("referral.problem.hearing", keyOf(() -> desk.hearing(uuid, version(uuid), LocalDate.of(2026, 11, 29), "第一会议室")));
        desk.hearing(uuid, version(uuid), LocalDate.of(2026, 11, 30), "第一会议室");
        flushAndClear();
        desk.note(uuid, version(uuid), "已约谈");
        flushAndClear();
        desk.decide(uuid, version(uuid), warning());
        assertEquals(LocalDate.of(2026, 11, 30), facts(uuid).nextDueOn());
        assertEquals("referral.problem.notDone", keyOf(() -> desk.close(uuid, version(uuid))));
        assertEquals("referral.problem.day", keyOf(() -> desk.serve(uuid, version(uuid), TODAY.plusDays(1), "直接送达")));
        em.clear();
        desk.serve(uuid, version(uuid), TODAY, "直接送达");
        flushAndClear();
        desk.passOn(uuid, version(uuid), "江州市律师协会");
        flushAndClear();
        assertEquals("referral.problem.notDone", keyOf(() -> desk.close(uuid, version(uuid))));
        assertEquals("referral.problem.measure", keyOf(() -> desk.barAnswered(uuid, version(uuid), "BANISHMENT", TODAY, "已处分")));
        em.clear();
        desk.barAnswered(uuid, version(uuid), "PUBLIC_CENSURE", TODAY, "公开谴责");
        flushAndClear();
        desk.publish(uuid, version(uuid), "律师陈某因收取受援人财物，被给予警告。");
        flushAndClear();
        desk.close(uuid, version(uuid));
        ReferralFacts facts = facts(uuid);
        assertEquals(ReferralState.CLOSED, facts.state());
        assertNull(facts.nextDueOn());
        ReferralOutcome outcome = queries.outcomeOf("complaint", facts.brief().sourceId()).orElseThrow();
        assertEquals(DecisionOutcome.PENALTY, outcome.outcome());
        assertEquals(List.of(PenaltyType.WARNING, PenaltyType.CONFISCATION), outcome.penalties().stream().map(Penalty::penalty).toList());
        desk.reconsider(uuid, version(uuid), new DecisionEntry(DecisionOutcome.NO_PENALTY, List.of(), "复议〔2027〕1号", "复议机关撤销原决定"));
        assertEquals(List.of(), facts(uuid).decided().penalties());
    }

    @Test
    void penaltiesKeepToArticleAuthorityAndPeople() {
        UUID uuid = accepted();
        assertEquals("referral.problem.penalties", keyOf(() -> decide(uuid, DecisionOutcome.PENALTY)));
        assertEquals("referral.problem.penalties", keyOf(() -> decide(uuid, DecisionOutcome.NO_PENALTY, new Penalty("LL48", PenaltyType.WARNING, null))));
        assertEquals("rules.problem.notCompetent", keyOf(() -> decide(uuid, DecisionOutcome.PENALTY, new Penalty("LL49", PenaltyType.REVOCATION, null))));
        assertEquals("rules.problem.penaltyAmount", keyOf(() -> decide(uuid, DecisionOutcome.PENALTY,
            new Penalty("LL48", PenaltyType.WARNING, null), new Penalty("LL48", PenaltyType.FINE, new BigDecimal("10001")))));
        assertEquals("referral.problem.article", keyOf(() -> decide(uuid, DecisionOutcome.PENALTY, new Penalty("LL50", PenaltyType.WARNING, null))));
        assertEquals("referral.problem.twice", keyOf(() -> decide(uuid, DecisionOutcome.PENALTY, new Penalty("LL48", PenaltyType.WARNING, null),
            new Penalty("LL48", PenaltyType.WARNING, null))));
        em.clear();
        actAs(investigator);
        assertEquals("referral.problem.involved", keyOf(() -> desk.decide(uuid, version(uuid), warning())));
    }

    private void decide(UUID uuid, DecisionOutcome outcome, Penalty... penalties) {
        desk.decide(uuid, version(uuid), new DecisionEntry(outcome, List.of(penalties), "江司罚决〔2026〕4号", "理由"));
    }

    @Test
    void aCountyProposesToTheCityWhichThenHasIt() {
        Person ofCounty = aPerson("rf-county", county, Role.BUREAU_OFFICER);
        UUID uuid = completed("RFC");
        sign(uuid);
        send(uuid);
        actAs(ofCounty);
        desk.accept(uuid, version(uuid), null);
        flushAndClear();
        assertEquals("rules.problem.notCompetent", keyOf(() -> desk.decide(uuid, version(uuid), warning())));
        assertEquals("referral.problem.bureau", keyOf(() -> desk.forward(uuid, version(uuid), "RFC", "建议处罚")));
        assertEquals("referral.problem.noDesk", keyOf(() -> desk.forward(uuid, version(uuid), "RFP", "建议处罚")));
        em.clear();
        desk.forward(uuid, version(uuid), "RFB", "建议给予警告");
        flushAndClear();
        assertEquals("web.problem.forbidden", keyOf(() -> desk.accept(uuid, version(uuid), null)), "the county looks on");
        actAs(bureau);
        desk.accept(uuid, version(uuid), null);
        flushAndClear();
        desk.decide(uuid, version(uuid), warning());
        assertEquals(ReferralState.DECIDED, state(uuid));
    }

    @Test
    void anOutsideBureauGetsAJobAndAnswersBySlipsInTheirOrder() {
        UUID uuid = completed("RFP");
        sign(uuid);
        send(uuid);
        assertEquals(ReferralState.SENT, state(uuid));
        assertEquals(1L, jobs());
        ReferralDossier dossier = queries.dossierOf(uuid);
        assertEquals("RFP", dossier.to().code());
        assertEquals("980101", dossier.from().division());
        assertEquals(List.of("律师法第四十八条"), dossier.charge().articles().stream().map(ReferralDossier.Named::zh).filter(zh -> zh.startsWith("律师法")).toList());
        assertNotNull(dossier.signed().approvedAt());
        Person system = aPerson("rf-system", province, Role.SYSTEM);
        system.giveRoles(Set.of(Role.SYSTEM), EnumSet.of(SystemRight.SEND_SLIPS), null);
        Person other = aPerson("rf-system2", city, Role.SYSTEM);
        other.giveRoles(Set.of(Role.SYSTEM), EnumSet.of(SystemRight.SEND_SLIPS), null);
        actAs(other);
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> slip(uuid, SlipKind.RECEIVED, null)).kind());
        actAs(system);
        assertEquals("referral.problem.notNow", keyOf(() -> slip(uuid, SlipKind.ACCEPTED, null)), "received comes first");
        slip(uuid, SlipKind.RECEIVED, null);
        assertEquals("referral.problem.notNow", keyOf(() -> slip(uuid, SlipKind.RECEIVED, null)));
        slip(uuid, SlipKind.ACCEPTED, null);
        slip(uuid, SlipKind.DECIDED, "警告");
        ReferralFacts facts = facts(uuid);
        assertEquals(ReferralState.DECIDED, facts.state());
        assertEquals("警告", facts.decided().told());
        slip(uuid, SlipKind.RECONSIDERED, null);
        assertEquals(DecisionOutcome.NO_PENALTY, facts(uuid).decided().outcome());
        assertThrows(Problem.class, () -> queries.dossierOf(UUID.randomUUID()));
    }

    private void slip(UUID uuid, SlipKind kind, String penalty) {
        service.slip(uuid, kind, clock.instant(), "说明", "省司立〔2026〕1号", "省司罚〔2026〕1号", penalty);
        flushAndClear();
    }

    @Test
    void othersSeeNothingAndTheTrailHasNoNames() {
        UUID uuid = completed("RFB");
        actAs(bureau);
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> desk.accept(uuid, version(uuid), null)).kind(), "not before it was referred");
        sign(uuid);
        send(uuid);
        actAs(aPerson("rf-neighbour", county, Role.BUREAU_OFFICER));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> desk.accept(uuid, version(uuid), null)).kind());
        actAs(aPerson("rf-agency-manager", anAgency("RFX"), Role.MANAGER));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.sign(uuid, version(uuid))).kind());
        actAs(manager);
        assertEquals("web.problem.forbidden", keyOf(() -> service.withdraw(uuid, version(uuid), "不再移送")), "a bureau's referral is not the agency's to end");
        List<?> trail = em.createNativeQuery("select coalesce(before_values, '') || coalesce(after_values, '') from audit_entry where action like 'referral.%'").getResultList();
        assertTrue(trail.size() >= 5);
        assertFalse(trail.toString().contains("陈敏艳"));
    }

    @Test
    void theBarAssociationAnswersByItsLinkWithOneOfTheSixMeasures() {
        UUID uuid = accepted();
        desk.passOn(uuid, version(uuid), "江州市律师协会");
        flushAndClear();
        String token = desk.barLink(uuid, version(uuid));
        flushAndClear();
        LinkAnswerService links = wire(LinkAnswerService.class);
        LinkQuestion asked = links.find(token);
        assertEquals(List.of("REPRIMAND", "WARNING", "CIRCULATED_CRITICISM", "PUBLIC_CENSURE", "SUSPENSION", "EXPULSION", "NONE"),
            asked.choices().stream().map(AnswerChoice::code).toList());
        assertEquals("request.problem.choice", keyOf(() -> links.answer(token, "已处分", "BANISHMENT", List.of(), null)));
        assertEquals("request.problem.choice", keyOf(() -> links.answer(token, "已处分", null, List.of(), null)));
        links.answer(token, "公开谴责，江律处〔2026〕3号", "PUBLIC_CENSURE", List.of(), "10.0.0.9");
        ReferralFacts.Bar bar = facts(uuid).bar();
        assertEquals("PUBLIC_CENSURE", bar.measure());
        assertEquals(TODAY, bar.answeredOn());
        assertEquals("request.problem.link", keyOf(() -> links.answer(token, "再答", "WARNING", List.of(), null)));
    }

    @Test
    void anAnswerOnPaperEndsTheLink() {
        UUID uuid = accepted();
        desk.passOn(uuid, version(uuid), "江州市律师协会");
        flushAndClear();
        String token = desk.barLink(uuid, version(uuid));
        desk.barAnswered(uuid, version(uuid), null, TODAY, "不予处分");
        flushAndClear();
        assertEquals("request.problem.link", keyOf(() -> wire(LinkAnswerService.class).find(token)));
        assertNull(facts(uuid).bar().measure());
    }

    @Test
    void aDecisionMayRestOnSeveralArticlesEachWithItsOwnRangeAndCompanion() {
        UUID uuid = accepted();
        Penalty warning = new Penalty("LL48", PenaltyType.WARNING, null);
        assertEquals("rules.problem.penaltyAlone", keyOf(() -> decide(uuid, warning, new Penalty("LL47", PenaltyType.FINE, new BigDecimal("3000")))),
            "the warning stands under the other article");
        em.clear();
        assertEquals("rules.problem.penaltyAmount", keyOf(() -> decide(uuid, warning, new Penalty("LL47", PenaltyType.WARNING, null),
            new Penalty("LL47", PenaltyType.FINE, new BigDecimal("6000")))), "more than this article knows, and less than the other");
        em.clear();
        assertEquals("rules.problem.notCompetent", keyOf(() -> decide(uuid, warning, new Penalty("LL49", PenaltyType.REVOCATION, null))), "the province's");
        em.clear();
        decide(uuid, warning, new Penalty("LL49", PenaltyType.SUSPENSION, new BigDecimal("6")));
        assertEquals(List.of("LL48", "LL49"), facts(uuid).decided().penalties().stream().map(Penalty::article).toList());
    }

    private void decide(UUID uuid, Penalty... penalties) {
        desk.decide(uuid, version(uuid), new DecisionEntry(DecisionOutcome.PENALTY, List.of(penalties), "江司罚决〔2026〕4号", "事实清楚。"));
    }

    @Test
    void aDraftIsItsWritersOwnEncryptedAndGoneWithTheNextActOrAfterTwoWeeks() {
        UUID uuid = proposed();
        actAs(officer);
        DossierDrafts drafts = wire(DossierDrafts.class);
        DossierInput typed = DossierInput.of(facts(uuid).brief(), "RFB");
        typed.setFacts("分三次收取现金");
        typed.setConductOn("2026-0");
        drafts.save(uuid, version(uuid), DossierText.of(typed));
        flushAndClear();
        DossierInput read = DossierText.read(drafts.load(uuid, version(uuid)));
        assertEquals(DossierText.of(typed), DossierText.of(read));
        assertEquals("分三次收取现金", read.getFacts());
        String stored = (String) em.createNativeQuery("select content from dossier_draft").getSingleResult();
        assertFalse(stored.contains("现金"));
        actAs(bureau);
        assertThrows(Problem.class, () -> drafts.save(uuid, version(uuid), "{}"), "none of the bureau's business");
        em.clear();
        actAs(manager);
        assertNull(drafts.load(uuid, version(uuid)), "another person's");
        actAs(officer);
        clock.advance(Duration.ofDays(13));
        assertEquals(0, drafts.sweep());
        complete(uuid, "RFB");
        assertNull(drafts.load(uuid, version(uuid)), "about a referral that has changed since");
        clock.advance(Duration.ofDays(2));
        assertEquals(1, drafts.sweep());
    }
}
