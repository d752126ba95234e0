package org.pingcha.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.review.FileReview;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.Grade;
import org.pingcha.testing.DatabaseTest;

/** The shipped scheme: file review 50, hearing 15, organ 10, recipient 15, steps 10; the fixture's cases took no step in time. */
class QualityScoringTest extends DatabaseTest {
    private Office city;
    private Person manager;
    private Judged judged;
    private QualityScoring scoring;

    @BeforeEach
    void rules() {
        wire(ShippedRules.class).load(new SchemaReady());
        city = anAgency("Q1");
        manager = aPerson("q-manager", city, Role.MANAGER);
        judged = new Judged(em, city, aPerson("q-inspector", city, Role.INSPECTOR), 2026);
        scoring = wire(QualityScoring.class);
    }

    private AidCase closed(String no) {
        return aCase(em, city).no(no).helping("甲" + no, null).closed(LocalDate.of(2026, 1, 5)).saved();
    }

    private QualityScore scored(AidCase aidCase) {
        flushAndClear();
        return em.createQuery("select s from QualityScore s where s.caseId = :id", QualityScore.class).setParameter("id", aidCase.id()).getSingleResult();
    }

    /** Points as the sheet has them, not its rounded score: 61 of 69 is 88.4057…; (50 × 88.4057… + 10 × 0) ÷ 60 = 73.67. */
    @Test
    void aCaseIsScoredFromWhatIsStored() {
        AidCase one = closed("Q-1");
        FileReview review = judged.file(one, "61", "69");
        assertEquals(1, scoring.score(List.of(one.id())));
        QualityScore score = scored(one);
        assertEquals(new BigDecimal("73.67"), score.score());
        assertEquals(Grade.PASS, score.grade());
        assertEquals(List.of("review:" + review.uuid(), "checks:" + one.uuid()), score.results().stream().map(r -> r.source()).toList());
        assertEquals(wire(RuleQueries.class).qualityRules(LocalDate.of(2026, 1, 5)).id(), score.ruleSetId());
    }

    @Test
    void withoutAReviewThereIsNoGrade() {
        AidCase one = closed("Q-1");
        AidCase open = aCase(em, city).no("Q-2").helping("乙", null).saved();
        assertEquals(1, scoring.score(List.of(one.id(), open.id())));
        assertNull(scored(one).grade());
        assertEquals(new BigDecimal("0.00"), scored(one).score());
    }

    /** 88 and 60 again: 50 × 95 ÷ 60 = 79.17; less 5 for one complaint and 2.5 for one in part; the agency's own does not count. */
    @Test
    void vetoesAndUpheldComplaintsCount() {
        AidCase one = closed("Q-1");
        FileReview review = judged.file(one, "95", "100");
        long rules = wire(RuleQueries.class).complaintRules(LocalDate.of(2026, 5, 4)).id();
        scoring.score(List.of(one.id()));
        assertEquals(new BigDecimal("79.17"), scored(one).score());
        judged.complaint(one, rules, "FIRM", "SUBSTANTIATED");
        judged.complaint(one, rules, "HANDLER", "PARTLY");
        judged.complaint(one, rules, "FIRM", "UNFOUNDED");
        judged.complaint(one, rules, "AGENCY", "SUBSTANTIATED");
        assertEquals(1, scoring.score(List.of(one.id())));
        assertEquals(new BigDecimal("71.67"), scored(one).score());
        judged.veto(review, "V5", "FAIL", manager);
        assertEquals(1, scoring.score(List.of(one.id())));
        assertEquals(Grade.FAIL, scored(one).grade());
        Object trail = em.createNativeQuery("select count(*) from audit_entry where action = 'quality.audit.rescored' and subject = 'case:Q-1'").getSingleResult();
        assertEquals(2, ((Number) trail).intValue());
    }

    /** More than one batch; the second time nothing is written at all. */
    @Test
    void workingEverythingOutAgainChangesNothing() {
        List<AidCase> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            AidCase one = closed("Q-" + i);
            all.add(one);
            if (i % 3 == 0) {
                judged.file(one, String.valueOf(40 + i % 55), "97.5");
            }
        }
        assertTrue(run().contains("\"cases\":12,\"changed\":12"), "each is scored once");
        em.flush();
        em.clear();
        List<String> second = new ArrayList<>();
        List<String> statements = statementsOf(() -> second.add(run()));
        em.flush();
        assertTrue(second.get(0).contains("\"cases\":12,\"changed\":0"), second::toString);
        assertTrue(statements.stream().noneMatch(sql -> sql.startsWith("insert") || sql.startsWith("update") || sql.startsWith("delete")), statements::toString);
        assertEquals(0, scored(all.get(0)).results().size() - 2);
    }

    @Test
    void whoStopsItKeepsWhatIsDone() {
        for (int i = 0; i < 3; i++) {
            closed("Q-" + i);
        }
        RecomputeJob job = wire(RecomputeJob.class);
        JobContext context = new JobContext(UUID.randomUUID(), null, Actor.system(), 1, (done, total, note) -> false);
        job.run(context);
        assertTrue(context.isCancelled());
    }

    private String run() {
        String[] result = new String[1];
        JobContext context = new JobContext(UUID.randomUUID(), null, Actor.system(), 1, (done, total, note) -> true) {
            @Override
            public void result(String json) {
                result[0] = json;
            }
        };
        RecomputeJob job = wire(RecomputeJob.class);
        job.batchSize = 5;
        job.run(context);
        return result[0];
    }
}
