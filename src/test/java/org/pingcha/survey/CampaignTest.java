package org.pingcha.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseStage.LITIGATION;
import static org.pingcha.register.CaseStage.TRIAL;
import static org.pingcha.register.CaseType.CIVIL;
import static org.pingcha.register.CaseType.CRIMINAL;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.register.FrameCase;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Tally;

class CampaignTest extends SurveyCourse {
    private void cases(int civil, int criminal) {
        for (int i = 0; i < civil; i++) {
            closedCase(CIVIL, LITIGATION);
        }
        for (int i = 0; i < criminal; i++) {
            closedCase(CRIMINAL, TRIAL);
        }
    }

    @Test
    void theSampleCanBeDrawnAgainFromItsSeed() {
        cases(12, 4);
        UUID uuid = openCampaign(8, false, Map.of());
        Campaign campaign = campaign(uuid);
        assertEquals(CampaignStatus.OPEN, campaign.status());
        Set<Long> invited = new HashSet<>(invitations(uuid).stream().map(Invitation::caseId).toList());
        assertEquals(8, invited.size());
        assertEquals(invited, new HashSet<>(drawing.draw(uuid).cases().stream().map(FrameCase::id).toList()));
        assertEquals(List.of(12, 4), campaign.strata().stream().filter(stratum -> stratum.inFrame() > 0).sorted((a, b) -> b.inFrame() - a.inFrame()).map(Stratum::inFrame).toList());
        assertEquals(6, campaign.strata().stream().filter(stratum -> stratum.type() == CIVIL).findFirst().orElseThrow().drawn());
        UUID other = openCampaign(8, false, Map.of());
        assertNotEquals(campaign(other).seed(), campaign.seed(), "nobody knows the seed before");
        assertEquals(List.of(new Tally(String.valueOf(agency.id()), agency.name(), 2)), queries.byOffice(CampaignStatus.OPEN, TODAY, 1));
        assertEquals(List.of(), queries.byOffice(null, TODAY.plusDays(1), 0));
    }

    @Test
    void aPersonIsAskedOnceAndNotAtAllAgainstTheirWish() {
        cases(3, 0);
        org.pingcha.register.CaseFixture.aCase(em, agency).no("测援字〔2026〕Z号").helping("受援人1", "110105194912300001").assigned(LocalDate.of(2026, 8, 3))
            .closed(LocalDate.of(2026, 10, 30)).saved();
        UUID first = openCampaign();
        assertEquals(3, invitations(first).size());
        assertEquals(1, campaign(first).samePerson());
        String token = tokens(first).get(0);
        answerAll(Key.link(token), Way.LINK, ZH, Map.of("Q15", "NO"));
        UUID second = openCampaign();
        assertEquals(1, campaign(second).wantsNoContact() > 0 ? 1 : 0);
        assertEquals(2, invitations(second).size());
    }

    @Test
    void whoMayBeDetainedIsReachedThroughTheInstitutionAndGetsNoLink() {
        cases(1, 1);
        UUID uuid = openCampaign();
        Invitation detained = invitations(uuid).stream().filter(i -> i.caseType() == CRIMINAL).findFirst().orElseThrow();
        assertEquals(Reach.INSTITUTION, detained.reach());
        assertEquals("survey.problem.institution", keyOf(() -> detained.send(TODAY)));
        detained.reachBy(Reach.DIRECT);
        assertEquals(24, detained.send(TODAY).length());
    }

    @Test
    void remindersGoTwiceAndOnlyToThoseWhoHaveNotAnswered() {
        cases(2, 0);
        UUID uuid = openCampaign();
        List<String> tokens = tokens(uuid);
        answerAll(Key.link(tokens.get(0)), Way.LINK, ZH, Map.of());
        List<Invitation> both = invitations(uuid);
        LocalDate later = TODAY.plusDays(5);
        assertEquals(List.of(false, true), both.stream().map(i -> i.mayBeReminded(later)).toList());
        assertEquals("survey.problem.reminded", keyOf(() -> both.get(1).remind(TODAY.plusDays(4))));
        assertEquals(tokens.get(1), both.get(1).remind(later), "the link is the one that was sent");
        both.get(1).remind(later.plusDays(5));
        assertEquals("survey.problem.reminded", keyOf(() -> both.get(1).remind(later.plusDays(30))));
    }

    /** By mail where an address is known, else by text message; who has neither is left out, and so is who may be detained. */
    @Test
    void theLinkGoesByMailWhereThatIsWantedAndAnAddressIsKnown() {
        cases(1, 1);
        org.pingcha.register.CaseFixture.aCase(em, agency).no("测援字〔2026〕M号").helping("受援人9", "110105194912300099").mail("nine@example.org")
            .assigned(LocalDate.of(2026, 8, 3)).closed(LocalDate.of(2026, 10, 30)).saved();
        CampaignEntry both = plan(form, null, false, Map.of());
        UUID uuid = campaigns.plan(new CampaignEntry(both.name(), form, both.frame(), null, Channels.of(true, true, false, false, false), Map.of(), false, both.startsOn(),
            both.endsOn(), 5, 3));
        flushAndClear();
        campaigns.open(uuid, campaign(uuid).version());
        drawing.all(uuid, manager.actor(null));
        flushAndClear();
        InvitationSending sending = wire(InvitationSending.class);
        assertEquals(2, sending.waiting(uuid, CampaignEvent.Kind.SENT));
        assertEquals(2, sending.next(uuid, CampaignEvent.Kind.SENT));
        flushAndClear();
        assertEquals(0, sending.next(uuid, CampaignEvent.Kind.SENT));
        assertEquals(List.of("MAIL", "SMS"), em.createNativeQuery("select channel from notice order by channel", String.class).getResultList());
        assertEquals(0L, ((Number) em.createNativeQuery("select count(*) from recipient where mail like '%nine%'").getSingleResult()).longValue(), "encrypted");
    }

    /** The draw was broken off in the middle: begun again it writes what is missing, and nothing twice. */
    @Test
    void aDrawThatWasBrokenOffGoesOn() {
        cases(5, 0);
        UUID uuid = campaigns.plan(plan(form, null, false, Map.of()));
        flushAndClear();
        campaigns.open(uuid, campaign(uuid).version());
        flushAndClear();
        assertTrue(drawing.write(uuid, drawing.draw(uuid).cases().subList(0, 2)));
        flushAndClear();
        drawing.all(uuid, manager.actor(null));
        flushAndClear();
        assertEquals(5, invitations(uuid).size());
        assertEquals(CampaignStatus.OPEN, campaign(uuid).status());
    }

    @Test
    void tokensAreStoredAsDigestsAndForgottenInTheEnd() {
        cases(1, 0);
        UUID uuid = openCampaign();
        String token = tokens(uuid).get(0);
        Object[] row = (Object[]) em.createNativeQuery("select token_digest, token from survey_invitation").getSingleResult();
        assertTrue(!row[0].toString().contains(token) && !row[1].toString().contains(token));
        answerAll(Key.link(token), Way.LINK, ZH, Map.of());
        assertNull(em.createNativeQuery("select token from survey_invitation").getSingleResult());
    }

    @Test
    void itEndsAfterItsLastDayAndWhatIsNotAnsweredExpires() {
        cases(3, 0);
        UUID uuid = openCampaign();
        List<String> tokens = tokens(uuid);
        answerAll(Key.link(tokens.get(0)), Way.LINK, ZH, Map.of());
        responses.open(Key.link(tokens.get(1)), Way.LINK, ZH, clock.instant());
        responses.answer(Key.link(tokens.get(1)), "Q0", "YES", null, clock.instant());
        flushAndClear();
        clock.setDay(TODAY.plusDays(20));
        assertEquals(0, wire(CampaignEnding.class).endOver(), "the last day counts");
        clock.setDay(TODAY.plusDays(21));
        assertEquals(Door.State.CLOSED, responses.open(Key.link(tokens.get(2)), Way.LINK, ZH, clock.instant()).state());
        assertEquals(1, wire(CampaignEnding.class).endOver());
        flushAndClear();
        assertEquals(List.of(InvitationStatus.COMPLETE, InvitationStatus.STARTED, InvitationStatus.EXPIRED), invitations(uuid).stream().map(Invitation::status).toList());
        CampaignDetail detail = queries.detail(uuid);
        assertEquals(new Outcomes(1, 1, 0, 0, 1, 0), detail.outcomes());
        assertEquals(1 / 3.0, detail.outcomes().responseRate(), 1e-12);
        assertEquals("survey.problem.ended.EXPIRED", keyOf(() -> responses.answer(Key.link(tokens.get(1)), "Q1", "WEEK", null, clock.instant())));
    }

    @Test
    void onlyDraftsChangeAndTheFrameMustBeOver() {
        cases(1, 0);
        UUID uuid = openCampaign();
        long version = campaign(uuid).version();
        assertEquals("survey.problem.status.OPEN", keyOf(() -> campaigns.change(uuid, version, plan(form, null, true, Map.of()))));
        assertEquals("survey.problem.form", keyOf(() -> campaigns.plan(plan(form + 1, null, true, Map.of()))));
        UUID early = campaigns.plan(new CampaignEntry("早", form, new Frame(TODAY, TODAY.plusDays(1), null), null, Channels.of(true, false, false, false, false), Map.of(), false,
            TODAY, TODAY.plusDays(9), 5, 5));
        assertEquals("survey.problem.frameOpen", keyOf(() -> campaigns.open(early, campaign(early).version())));
    }

    @Test
    void aListCostsTwoStatementsAndOthersSeeNothing() {
        cases(2, 0);
        UUID uuid = openCampaign();
        tokens(uuid);
        assertEquals(2, statementsOf(() -> {
            assertEquals(2, queries.rows(null, PageRequest.start()).get(0).invited());
            queries.count(null);
        }).size());
        assertEquals(2, queries.countInvitations(uuid, InvitationStatus.SENT, null));
        assertEquals("受***", queries.invitations(uuid, null, "测援字", PageRequest.start()).get(0).recipient());
        Person stranger = aPerson("sv-stranger", anAgency("SVX"), Role.MANAGER);
        actAs(stranger);
        assertEquals(0, queries.count(null));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> queries.detail(uuid)).kind());
        assertEquals(0, queries.countInvitations(uuid, null, null));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> campaigns.close(uuid, 0, "别人")).kind());
    }
}
