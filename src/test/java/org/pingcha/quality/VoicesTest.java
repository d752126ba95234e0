package org.pingcha.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.FormFixture;
import org.pingcha.opinion.OpinionVoices;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.survey.Heard;
import org.pingcha.survey.HeardQueries;
import org.pingcha.survey.Key;
import org.pingcha.survey.SurveyCourse;
import org.pingcha.survey.Way;

/** What recipients and organs say, in the one score of a case and on the pages of its handler and firm. */
class VoicesTest extends SurveyCourse {
    private static final Map<String, String> SAID = Map.of("Q7", "4", "Q8", "5", "Q9", "1", "Q13", "1");
    private Judged judged;
    private QualityScoring scoring;

    @BeforeEach
    void scheme() {
        wire(ShippedRules.class).load(new SchemaReady());
        judged = new Judged(em, agency, aPerson("vo-inspector", agency, Role.INSPECTOR), 2026);
        scoring = wire(QualityScoring.class);
    }

    private long handler(AidCase one) {
        return em.createQuery("select c.handler.id from AidCase c where c = :case", Long.class).setParameter("case", one).getSingleResult();
    }

    private UUID handlerUuid(AidCase one) {
        return em.createQuery("select c.handler.uuid from AidCase c where c = :case", UUID.class).setParameter("case", one).getSingleResult();
    }

    private AidCase civil() {
        return closedCase(CaseType.CIVIL, CaseStage.LITIGATION);
    }

    private QualityScore scored(AidCase one) {
        scoring.score(List.of(one.id()));
        flushAndClear();
        return em.createQuery("select s from QualityScore s left join fetch s.lines where s.caseId = :id", QualityScore.class).setParameter("id", one.id()).getSingleResult();
    }

    private BigDecimal points(QualityScore score, EvidenceChannel channel) {
        return score.results().stream().filter(result -> result.channel() == channel).map(result -> result.earned()).findFirst().orElse(null);
    }

    /** An answered, a declined and a lost mark of the court's form, as its page leaves them. */
    private void courtSaid(AidCase one, long whom, Map<String, String> marks) {
        judged.opinion(one, whom, FormFixture.shipped(em, "YJ-FY", clock.instant()), marks);
    }

    /**
     * 61 of 69 is 88.4057…; the recipient gave 75 + 100 of 200 for the service, and "all in all" would not say; the court 75 + 25 of 200.
     * (50 × 88.4057… + 10 × 50 + 15 × 87.5 + 10 × 0) ÷ 85 = 73.3269…; without the hearing 85 % of the weight is there.
     */
    @Test
    void recipientAndOrganCountByTheirWeightAndWhatWasNotSaidDoesNot() {
        AidCase one = civil();
        judged.file(one, "61", "69");
        UUID campaign = openCampaign();
        Key key = Key.link(tokens(campaign).get(0));
        responses.open(key, Way.LINK, ZH, clock.instant());
        Map<String, String> said = new HashMap<>(SAID);
        responses.answer(key, "Q0", "YES", null, clock.instant());
        responses.decline(key, "Q10", AnswerKind.NOT_CLEAR, null, clock.instant());
        answerAll(key, Way.LINK, ZH, said);
        courtSaid(one, handler(one), Map.of("A2", "4", "A3", "2"));
        QualityScore score = scored(one);
        assertEquals(0, new BigDecimal("175").compareTo(points(score, EvidenceChannel.RECIPIENT)), "neither the outcome nor the counter is the handler's");
        assertEquals(0, new BigDecimal("100").compareTo(points(score, EvidenceChannel.ORGAN)));
        assertEquals(new BigDecimal("73.33"), score.score());
    }

    /** An anonymous answer leads to no case; what was said of an earlier handler is not said of this one; silence is nothing. */
    @Test
    void whatLeadsToNobodyIsNoEvidence() {
        AidCase one = civil();
        answerAll(Key.link(tokens(openCampaign(null, true, Map.of())).get(0)), Way.LINK, ZH, SAID);
        courtSaid(one, handler(one) + 1, Map.of("A2", "1"));
        judged.silence(one, handler(one));
        QualityScore score = scored(one);
        assertNull(points(score, EvidenceChannel.RECIPIENT));
        assertNull(points(score, EvidenceChannel.ORGAN));
    }

    @Test
    void workingEverythingOutAgainChangesNothing() {
        for (int i = 0; i < 4; i++) {
            civil();
        }
        UUID campaign = openCampaign();
        List<String> tokens = tokens(campaign);
        answerAll(Key.link(tokens.get(0)), Way.LINK, ZH, SAID);
        answerAll(Key.link(tokens.get(2)), Way.LINK, Locale.ENGLISH, Map.of("Q7", "1", "Q8", "2"));
        AidCase asked = em.createQuery("select c from AidCase c order by c.id", AidCase.class).setMaxResults(1).getSingleResult();
        courtSaid(asked, handler(asked), Map.of("A2", "3", "A4", "5"));
        run();
        flushAndClear();
        List<String> statements = statementsOf(this::run);
        em.flush();
        assertTrue(statements.stream().noneMatch(sql -> sql.startsWith("insert") || sql.startsWith("update") || sql.startsWith("delete")), statements::toString);
        assertEquals(List.of(125, 275), em.createQuery("select e.earned from QualityScore s join s.lines e where e.channel = :channel order by e.earned", BigDecimal.class)
            .setParameter("channel", EvidenceChannel.RECIPIENT).getResultList().stream().map(BigDecimal::intValueExact).toList(), "what a recipient gave, of 300");
    }

    private void run() {
        RecomputeJob job = wire(RecomputeJob.class);
        job.run(new JobContext(UUID.randomUUID(), null, Actor.system(), 1, (done, total, note) -> true));
    }

    /** Of six asked four answered, three of them satisfied; with fewer than three answers nothing is shown, and the rate is. */
    @Test
    void theProfileSaysHowManyAnsweredBesideHowManyAreSatisfied() {
        for (int i = 0; i < 6; i++) {
            civil();
        }
        AidCase first = em.createQuery("select c from AidCase c order by c.id", AidCase.class).setMaxResults(1).getSingleResult();
        List<String> tokens = tokens(openCampaign());
        answerAll(Key.link(tokens.get(0)), Way.LINK, ZH, Map.of("Q10", "5"));
        answerAll(Key.link(tokens.get(1)), Way.LINK, ZH, Map.of("Q10", "2"));
        courtSaid(first, handler(first), Map.of("A2", "4", "A3", "2"));
        judged.silence(first, handler(first));
        actAs(manager);
        ProfileQueries profiles = wire(ProfileQueries.class);
        Heard few = profiles.open(SubjectKind.HANDLER, handlerUuid(first), ZH).heard();
        assertNull(few.satisfied());
        assertEquals(0, few.answers(), "not even how many");
        assertEquals(2.0 / 6, few.outcomes().responseRate(), 1e-12);
        answerAll(Key.link(tokens.get(2)), Way.LINK, ZH, Map.of("Q10", "4"));
        answerAll(Key.link(tokens.get(3)), Way.LINK, ZH, Map.of("Q10", "4"));
        Profile profile = profiles.open(SubjectKind.HANDLER, handlerUuid(first), ZH);
        assertEquals(0.75, profile.heard().satisfied().estimate(), 1e-12);
        assertEquals(4, profile.heard().answers());
        assertEquals(4.0 / 6, profile.heard().outcomes().responseRate(), 1e-12);
        OpinionVoices organs = profile.organs();
        assertEquals(List.of(2L, 1L, 1L), List.of(organs.asked(), organs.answered(), organs.part()));
        assertEquals("50.0", organs.getMeanText());
        scoring.score(List.of(first.id()));
        flushAndClear();
        CaseVoices voices = wire(CaseScoreQueries.class).open(first.uuid(), ZH).voices();
        assertEquals(4.0 / 6, voices.recipients().get(0).asked().outcomes().responseRate(), 1e-12);
        assertEquals(List.of(true, false), voices.organs().stream().map(organ -> organ.result() == null).toList(), "who kept silent is named, and gives no points");
    }

    @Test
    void anotherOfficesRecipientsAreNotRead() {
        AidCase one = civil();
        answerAll(Key.link(tokens(openCampaign()).get(0)), Way.LINK, ZH, SAID);
        scoring.score(List.of(one.id()));
        flushAndClear();
        actAs(aPerson("vo-other", anAgency("VO9"), Role.MANAGER));
        assertTrue(wire(HeardQueries.class).inCase(one.id()).isEmpty());
        assertEquals(0, wire(HeardQueries.class).ofHandler(handler(one)).outcomes().all());
    }
}
