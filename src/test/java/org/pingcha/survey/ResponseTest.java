package org.pingcha.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseStage.LITIGATION;
import static org.pingcha.register.CaseType.CIVIL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.complaint.ProgressService;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Problem;

class ResponseTest extends SurveyCourse {
    private static final Map<String, String> TOOK_MONEY = Map.of("Q11", "YES", "Q11a", "两千元", "Q11c", "CASH", "Q11d", "NO");

    private List<String> campaign(int cases, boolean anonymous, Map<org.pingcha.register.CaseType, Integer> quotas) {
        for (int i = 0; i < cases; i++) {
            closedCase(CIVIL, LITIGATION);
        }
        return tokens(openCampaign(null, anonymous, quotas));
    }

    private UUID uuid() {
        return em.createQuery("select c.uuid from Campaign c order by c.id desc", UUID.class).setMaxResults(1).getSingleResult();
    }

    private Map<String, String> money(String wish) {
        Map<String, String> values = new java.util.HashMap<>(TOOK_MONEY);
        values.put("Q11e", wish);
        return values;
    }

    @Test
    void whoStopsGoesOnWhereTheyStoppedAndAnswersOnce() {
        Key key = Key.link(campaign(1, false, Map.of()).get(0));
        assertTrue(responses.open(key, Way.LINK, ZH, clock.instant()).isOpen());
        responses.answer(key, "Q0", "YES", null, clock.instant());
        responses.answer(key, "Q0a", "SELF", null, clock.instant());
        flushAndClear();
        responses.open(key, Way.LINK, Locale.ENGLISH, clock.instant());
        assertEquals("Q1", reading(key).next().orElseThrow().code());
        answerAll(key, Way.LINK, ZH, Map.of());
        assertEquals(InvitationStatus.COMPLETE, status(uuid(), 0));
        Door again = responses.open(key, Way.LINK, ZH, clock.instant());
        assertEquals(Door.State.DONE, again.state());
        assertEquals("survey.problem.ended.COMPLETE", keyOf(() -> responses.answer(key, "Q1", "LATER", null, clock.instant())));
        assertEquals("survey.problem.ended.COMPLETE", keyOf(() -> responses.submit(key, null, clock.instant())));
    }

    @Test
    void aForeignTokenOpensNothingAndSaysNothing() {
        campaign(1, false, Map.of());
        for (String token : new String[] {"", "x", "' or 1=1", "A".repeat(24), "z".repeat(5000)}) {
            assertEquals(Door.NOWHERE, responses.open(Key.link(token), Way.LINK, ZH, clock.instant()));
            assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reading(Key.link(token))).kind());
            assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> responses.answer(Key.link(token), "Q0", "YES", null, clock.instant())).kind());
        }
    }

    @Test
    void withoutConsentItIsARefusalAndInNoFigure() {
        Key key = Key.link(campaign(1, false, Map.of()).get(0));
        responses.open(key, Way.LINK, ZH, clock.instant());
        responses.answer(key, "Q0", "NO", null, clock.instant());
        responses.submit(key, null, clock.instant());
        assertEquals(InvitationStatus.REFUSED, status(uuid(), 0));
        assertEquals(0, wire(CampaignFigureQueries.class).of(uuid(), ZH).answers());
    }

    /** A link in either language, paper and a call meet the same quota. */
    @Test
    void theQuotaIsTheSameInEveryLanguageAndOnPaper() {
        List<String> tokens = campaign(5, false, Map.of(CIVIL, 2));
        List<UUID> invited = invitations(uuid()).stream().map(Invitation::uuid).toList();
        Key begun = Key.link(tokens.get(0));
        responses.open(begun, Way.LINK, ZH, clock.instant());
        responses.answer(begun, "Q0", "YES", null, clock.instant());
        answerAll(Key.link(tokens.get(1)), Way.LINK, Locale.ENGLISH, Map.of());
        answerAll(Key.of(invited.get(2)), Way.PAPER, ZH, Map.of());
        assertEquals(Door.State.FULL, responses.open(Key.link(tokens.get(3)), Way.LINK, Locale.ENGLISH, clock.instant()).state());
        assertEquals(Door.State.FULL, responses.open(Key.of(invited.get(4)), Way.PAPER, ZH, clock.instant()).state());
        answerAll(begun, Way.LINK, ZH, Map.of());
        assertEquals(InvitationStatus.OVER_QUOTA, status(uuid(), 0), "who had begun is thanked, and not counted");
        assertEquals(2, wire(CampaignFigureQueries.class).of(uuid(), ZH).answers());
    }

    @Test
    void anAnonymousAnswerLeadsToNobody() {
        List<String> tokens = campaign(2, true, Map.of());
        Key key = Key.link(tokens.get(0));
        responses.open(key, Way.LINK, ZH, clock.instant());
        responses.answer(key, "Q0", "YES", null, clock.instant());
        flushAndClear();
        assertEquals("Q0a", reading(key).next().orElseThrow().code(), "it can be gone on with");
        answerAll(key, Way.LINK, ZH, Map.of());
        Response response = em.createQuery("select r from Response r", Response.class).getSingleResult();
        assertNull(response.invitationId());
        assertNull(em.createNativeQuery("select draft_key from survey_response").getSingleResult());
        assertEquals(1L, ((Number) em.createNativeQuery("select count(distinct marked_at) from item_mark where marked_at is not null").getSingleResult()).longValue(),
            "a day, and no moment");
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reading(key)).kind(), "not even with the link");
        assertEquals(InvitationStatus.COMPLETE, status(uuid(), 0));
        assertEquals(1, wire(CampaignFigureQueries.class).of(uuid(), ZH).answers());
        assertEquals(Map.of(), wire(YearlySatisfaction.class).inYear(false, LikePattern.startsWith(agency.path()), 2026), "nor to whose recipient it is");
    }

    @Test
    void aTestReachesNoFigureAndEndsNoInvitation() {
        campaign(1, false, Map.of(CIVIL, 1));
        Key key = Key.link(campaigns.tryOut(uuid(), new CaseFacts("CIVIL", "LITIGATION", "CIVIL_AGENCY"), null, ZH));
        Door door = responses.open(key, Way.LINK, ZH, clock.instant());
        assertTrue(door.isOpen() && door.trial());
        assertNull(answerAll(key, Way.LINK, ZH, money("NAMED")), "a test complains of nobody");
        assertEquals(InvitationStatus.SENT, status(uuid(), 0));
        assertEquals(0, wire(CampaignFigureQueries.class).of(uuid(), ZH).answers());
    }

    /** Each kind of respondent is asked what the conditions ask of it: of a hearing where there is one, and nothing twice. */
    @Test
    void itCanBeTriedAsEachKindOfRespondent() {
        campaign(1, false, Map.of());
        assertEquals(List.of("SELF", "GUARDIAN", "RELATIVE"), campaigns.persons(form, ZH).stream().map(choice -> choice.value()).toList());
        for (RespondentLike like : RespondentLike.values()) {
            Key key = Key.link(campaigns.tryOut(uuid(), like.facts(), "GUARDIAN", ZH));
            List<String> asked = reading(key).items().stream().map(item -> item.code()).toList();
            boolean hearing = List.of("TRIAL", "LITIGATION", "ARBITRATION").contains(like.stage().name());
            assertEquals(hearing, asked.contains("Q5"), like.name());
            assertEquals("GUARDIAN", reading(key).value("Q0a"));
            assertEquals("Q1", reading(key).next().orElseThrow().code());
        }
        assertEquals(0, wire(CampaignFigureQueries.class).of(uuid(), ZH).answers());
    }

    @Test
    void moneyOpensAComplaintAsThePersonWants() {
        wire(ShippedRules.class).load(new SchemaReady());
        List<String> tokens = campaign(3, false, Map.of());
        Sent sent = sent(Key.link(tokens.get(0)), Way.LINK, ZH, money("NAMED"));
        UUID named = sent.complaint();
        assertTrue(wire(ProgressService.class).open(sent.receiptNo(), sent.accessCode()).isPresent(), "who complained can follow it");
        assertTrue(wire(ProgressService.class).open(sent.receiptNo(), "000000").isEmpty());
        Sent tip = sent(Key.link(tokens.get(1)), Way.LINK, ZH, money("UNNAMED"));
        assertTrue(tip.isComplaint() && !tip.isFollowed(), "a tip is nobody's to follow");
        UUID unnamed = tip.complaint();
        assertNull(answerAll(Key.link(tokens.get(2)), Way.LINK, ZH, money("NO")), "an answer is no complaint");
        assertNotNull(named);
        Object[] row = (Object[]) em.createNativeQuery("select facts, case_no, tip, origin_room from complaint where uuid = :uuid").setParameter("uuid", named).getSingleResult();
        assertTrue(row[0].toString().contains("现金"), row[0].toString());
        assertNotNull(row[1]);
        assertEquals("survey", row[3]);
        Object[] unnamedRow = (Object[]) em.createNativeQuery("select case_no, tip from complaint where uuid = :uuid").setParameter("uuid", unnamed).getSingleResult();
        assertNull(unnamedRow[0], "the case would name the person");
        assertEquals(Boolean.TRUE, unnamedRow[1]);
        assertEquals(1L, ((Number) em.createNativeQuery("select count(*) from complainant").getSingleResult()).longValue());
    }

    @Test
    void anAnonymousCampaignKeepsItsPromiseInAComplaintToo() {
        wire(ShippedRules.class).load(new SchemaReady());
        UUID complaint = answerAll(Key.link(campaign(1, true, Map.of()).get(0)), Way.LINK, ZH, money("NAMED"));
        assertEquals(0L, ((Number) em.createNativeQuery("select count(*) from complainant").getSingleResult()).longValue());
        assertNotNull(complaint);
    }

    @Test
    void figuresStandBesideTheirResponseRate() {
        List<String> tokens = campaign(8, false, Map.of());
        for (int i = 0; i < 4; i++) {
            answerAll(Key.link(tokens.get(i)), Way.LINK, ZH, Map.of("Q10", i < 3 ? "4" : "2"));
        }
        Figures figures = wire(CampaignFigureQueries.class).of(uuid(), Locale.ENGLISH);
        assertEquals(0.5, figures.outcomes().responseRate(), 1e-12);
        Figures.Line overall = figures.lines().stream().filter(line -> line.code().equals(Questions.OVERALL)).findFirst().orElseThrow();
        assertEquals(0.75, overall.satisfied().estimate(), 1e-12);
        assertFalse(overall.text().isBlank());
        // The yearly extract has the same for the one who handled all of them, in the year in which they were closed.
        String scope = LikePattern.startsWith(agency.path());
        YearlySatisfaction years = wire(YearlySatisfaction.class);
        assertEquals(List.of(new YearlySatisfaction.Said(8, 4, 4, 3)), List.copyOf(years.inYear(false, scope, 2026).values()));
        assertEquals(Map.of(), years.inYear(false, scope, 2025));
        assertEquals(Map.of(), years.inYear(true, scope, 2026), "there is no firm");
        assertTrue(figures.lines().stream().filter(line -> line.code().equals("Q11c")).allMatch(Figures.Line::hidden), "nobody was asked");
    }
}
