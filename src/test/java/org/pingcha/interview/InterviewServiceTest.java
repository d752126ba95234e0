package org.pingcha.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseStage.LITIGATION;
import static org.pingcha.register.CaseStage.TRIAL;
import static org.pingcha.register.CaseType.CIVIL;
import static org.pingcha.register.CaseType.CRIMINAL;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.CaseType;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.survey.DayPart;
import org.pingcha.survey.Given;
import org.pingcha.survey.Reach;
import org.pingcha.survey.SurveyCourse;
import org.pingcha.survey.Way;

class InterviewServiceTest extends SurveyCourse {
    private static final DeskFilter NOW = new DeskFilter(DeskFilter.Tab.NOW, null, null, null);

    private InterviewService service;
    private DeskQueries desk;
    private Person caller;

    @BeforeEach
    void anInterviewer() {
        service = wire(InterviewService.class);
        desk = wire(DeskQueries.class);
        caller = aPerson("iv-caller", agency, Role.INTERVIEWER);
    }

    private UUID invited(CaseType type) {
        closedCase(type, type == CIVIL ? LITIGATION : TRIAL);
        UUID campaign = openCampaign();
        actAs(caller);
        return em.createQuery("select i.uuid from Invitation i where i.campaign.uuid = :c", UUID.class).setParameter("c", campaign).getSingleResult();
    }

    private void note(UUID uuid, AttemptOutcome outcome) {
        service.note(uuid, new AttemptEntry(Way.PHONE, outcome, null, null));
        flushAndClear();
    }

    private String state(UUID uuid) {
        flushAndClear();
        return em.createQuery("select i.status from Invitation i where i.uuid = :uuid", Object.class).setParameter("uuid", uuid).getSingleResult().toString();
    }

    @Test
    void nobodyCountsAsUnreachableBeforeThreeTriesInTwoPartsOfTheDay() {
        UUID uuid = invited(CIVIL);
        for (int i = 0; i < 3; i++) {
            note(uuid, AttemptOutcome.NO_ANSWER);
        }
        assertEquals("survey.problem.tries", keyOf(() -> note(uuid, AttemptOutcome.NOT_REACHED)), "three tries, all in the morning");
        clock.advance(Duration.ofHours(10));
        assertEquals(1, desk.count(new DeskFilter(DeskFilter.Tab.NOW, DayPart.EVENING, null, null)));
        note(uuid, AttemptOutcome.BUSY);
        assertEquals(0, desk.count(new DeskFilter(DeskFilter.Tab.NOW, DayPart.EVENING, null, null)));
        note(uuid, AttemptOutcome.NOT_REACHED);
        assertEquals("UNREACHABLE", state(uuid));
        assertEquals(5, service.open(uuid).attempts().size());
    }

    @Test
    void aCallBackComesWhenItWasAgreed() {
        UUID uuid = invited(CIVIL);
        assertEquals("interview.problem.when", keyOf(() -> note(uuid, AttemptOutcome.CALL_BACK)));
        service.note(uuid, new AttemptEntry(Way.PHONE, AttemptOutcome.CALL_BACK, clock.instant().plus(Duration.ofHours(3)), "下班后"));
        flushAndClear();
        assertEquals(0, desk.count(NOW));
        assertEquals(1, desk.count(new DeskFilter(DeskFilter.Tab.LATER, null, null, null)));
        clock.advance(Duration.ofHours(3));
        assertEquals(1, desk.count(NOW));
        assertEquals("interview.problem.next", keyOf(() -> service.note(uuid, new AttemptEntry(Way.PHONE, AttemptOutcome.REFUSED, clock.instant().plusSeconds(60), null))));
        note(uuid, AttemptOutcome.REFUSED);
        assertEquals("REFUSED", state(uuid));
        assertEquals("survey.problem.ended.REFUSED", keyOf(() -> note(uuid, AttemptOutcome.NO_ANSWER)));
    }

    /** Eight drawn: the caller's own case counts nowhere, what is a colleague's to call or off the lists is drawn and no work. */
    @Test
    void anInterviewerCountsWhatWaitsAndHowFarItIs() {
        for (int i = 0; i < 8; i++) {
            closedCase(CIVIL, LITIGATION);
        }
        List<UUID> drawn = em.createQuery("select i.uuid from Invitation i where i.campaign.uuid = :c order by i.id", UUID.class).setParameter("c", openCampaign()).getResultList();
        Person colleague = aPerson("iv-colleague", agency, Role.INTERVIEWER);
        actAs(caller);
        service.note(drawn.get(1), new AttemptEntry(Way.PHONE, AttemptOutcome.CALL_BACK, clock.instant().plus(Duration.ofHours(3)), null));
        answer(drawn.get(2));
        note(drawn.get(3), AttemptOutcome.REFUSED);
        note(drawn.get(4), AttemptOutcome.WRONG_PERSON);
        CallPlan theirs = new CallPlan(drawn.get(5));
        theirs.assign(colleague.actor(null));
        em.persist(theirs);
        CallPlan off = new CallPlan(drawn.get(6));
        off.takeOff("重复的受援人");
        em.persist(off);
        em.createNativeQuery("update survey_invitation set entered_by_id = :person where uuid = :uuid").setParameter("person", caller.id())
            .setParameter("uuid", drawn.get(7)).executeUpdate();
        flushAndClear();
        assertEquals(new DeskCounts(1, 1, 7, 3, 1, 1), desk.counts());
        clock.advance(Duration.ofHours(3));
        assertEquals(new DeskCounts(2, 0, 7, 3, 1, 1), desk.counts());
        actAs(colleague);
        assertEquals(new DeskCounts(4, 0, 8, 3, 1, 1), desk.counts());
        actAs(aPerson("iv-stranger", anAgency("IVX"), Role.INTERVIEWER));
        assertEquals(new DeskCounts(0, 0, 0, 0, 0, 0), desk.counts());
    }

    private void answer(UUID uuid) {
        service.begin(uuid, Way.PHONE, ZH);
        for (ItemView item = service.read(uuid, ZH).next().orElse(null); item != null; item = service.read(uuid, ZH).next().orElse(null)) {
            service.answer(uuid, item.code(), new Given(item.options().isEmpty() ? "NO" : item.options().get(0).code(), false));
        }
        service.submit(uuid, Way.PHONE);
    }

    @Test
    void theDetainedAreAskedThroughTheInstitutionAlone() {
        UUID uuid = invited(CRIMINAL);
        assertEquals("interview.problem.institution", keyOf(() -> note(uuid, AttemptOutcome.NO_ANSWER)));
        assertEquals("interview.problem.institution", keyOf(() -> service.begin(uuid, Way.PHONE, ZH)));
        assertEquals("interview.problem.whichInstitution", keyOf(() -> service.note(uuid, new AttemptEntry(Way.INSTITUTION, AttemptOutcome.INSTITUTION_ASKED, null, " "))));
        service.note(uuid, new AttemptEntry(Way.INSTITUTION, AttemptOutcome.INSTITUTION_ASKED, null, "江州市看守所 李警官"));
        assertEquals("interview.problem.reason", keyOf(() -> service.reachBy(uuid, Reach.DIRECT, "")));
        service.reachBy(uuid, Reach.DIRECT, "已取保候审");
        flushAndClear();
        note(uuid, AttemptOutcome.NO_ANSWER);
        assertEquals(2, service.open(uuid).attempts().size());
    }

    @Test
    void theScriptIsTheSameAsOnThePageAndPaperComesInByItsCode() {
        UUID uuid = invited(CIVIL);
        String code = service.open(uuid).card().paperCode();
        assertEquals(uuid, desk.byPaper(" " + code.toLowerCase() + " ").orElseThrow());
        service.begin(uuid, Way.PAPER, ZH);
        for (ItemView item = service.read(uuid, ZH).next().orElse(null); item != null; item = service.read(uuid, Locale.ENGLISH).next().orElse(null)) {
            boolean decline = item.code().equals("Q11");
            service.answer(uuid, item.code(), decline ? new Given("REFUSED", true) : new Given(item.options().isEmpty() ? "NO" : item.options().get(0).code(), false));
        }
        service.submit(uuid, Way.PAPER);
        assertEquals("COMPLETE", state(uuid));
        assertEquals(List.of(AttemptOutcome.ANSWERED), service.open(uuid).attempts().stream().map(AttemptRow::outcome).toList());
    }

    @Test
    void whoAssignedTheCaseAsksNobodyAboutItAndOthersSeeNothing() {
        UUID uuid = invited(CIVIL);
        em.createNativeQuery("update survey_invitation set entered_by_id = :person").setParameter("person", caller.id()).executeUpdate();
        flushAndClear();
        assertEquals(0, desk.count(NOW));
        assertEquals("interview.problem.ownCase", keyOf(() -> service.open(uuid)));
        Person stranger = aPerson("iv-stranger", anAgency("IVX"), Role.INTERVIEWER);
        actAs(stranger);
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.open(uuid)).kind());
        assertEquals(0, desk.count(NOW));
        Person colleague = aPerson("iv-colleague", agency, Role.INTERVIEWER);
        actAs(colleague);
        assertEquals(2, statementsOf(() -> assertEquals(desk.rows(NOW, PageRequest.start()).size(), desk.count(NOW))).size());
        assertTrue(desk.rows(NOW, PageRequest.start()).get(0).recipient().endsWith("***"), "masked until the sheet is opened");
        assertEquals("受援人1", service.open(uuid).recipient());
    }
}
