package org.pingcha.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.Tally;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.shared.Problem;

class FileReviewTest {
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final Actor LIN = someone(1, Role.INSPECTOR);
    private static final Actor ZHAO = someone(2, Role.INSPECTOR);
    private static final Actor MANAGER = someone(3, Role.MANAGER);

    private final FileReview review = FileReview.assign(ReviewRound.standing(7L, 2026, null, AT), 11L, 7L, 1, 1L,
            LocalDate.of(2026, 12, 7), MANAGER, AT);

    @Test
    void isMarkedFromAssignmentToScore() {
        assertEquals(ReviewState.ASSIGNED, review.state());
        started();
        review.rate(Difficulty.HARD, Set.of(DifficultyReason.MANY_VOLUMES), null, LIN, AT);
        review.submit(result("74.99", Grade.PASS), LIN, AT);
        assertEquals(ReviewState.SUBMITTED, review.state());
        assertEquals(21L, review.sheetId());
        assertEquals(null, review.draftSheetId());
    }

    @Test
    void isMarkedByItsInspectorAlone() {
        refused("review.problem.notYours", () -> review.start(21L, 5L, ZHAO, AT));
        started();
        refused("review.problem.notYours", () -> review.submit(result("10.00", Grade.FAIL), ZHAO, AT));
    }

    @Test
    void isNotSubmittedWithoutAnOpinionOnDifficulty() {
        started();
        refused("review.problem.difficulty", () -> review.submit(result("10.00", Grade.FAIL), LIN, AT));
    }

    @Test
    void keepsTheSubmittedSheetWhileItIsCorrected() {
        submitted();
        refused("review.problem.correctionReason", () -> review.correct(22L, " ", LIN, AT));
        review.correct(22L, "B2 页码有误", LIN, AT);
        assertEquals(ReviewState.CORRECTING, review.state());
        assertEquals(21L, review.sheetId());
        assertEquals(new BigDecimal("74.99"), review.score());
        review.submit(result("75.00", Grade.GOOD), LIN, AT);
        assertEquals(22L, review.sheetId());
        assertEquals(Grade.GOOD, review.grade());
    }

    @Test
    void goesToSomebodyElseOnlyBeforeItIsSubmitted() {
        started();
        review.reassign(2L, LocalDate.of(2026, 12, 14), MANAGER, AT, "休假");
        assertEquals(2L, review.inspectorId());
        assertEquals(null, review.draftSheetId());
        review.cancel(MANAGER, AT, "重复");
        review.reassign(1L, null, MANAGER, AT, null);
        submitted();
        refused("review.problem.state.SUBMITTED.ASSIGNED", () -> review.reassign(2L, null, MANAGER, AT, null));
        refused("review.problem.state.SUBMITTED.CANCELLED", () -> review.cancel(MANAGER, AT, null));
    }

    @Test
    void takesOneVetoOfAKindAtATime() {
        started();
        VetoFinding veto = veto("V10");
        refused("review.problem.vetoTwice", () -> veto("V10"));
        refused("review.problem.vetoNotYours", () -> veto.withdraw(MANAGER, AT));
        veto.withdraw(LIN, AT);
        veto("V10");
    }

    @Test
    void vetoNeedsASecondPersonWhoIsAManager() {
        started();
        VetoFinding veto = veto("V2");
        refused("review.problem.vetoManager", () -> veto.confirm(ZHAO, "属实", AT));
        Actor alsoManager = new Actor(1L, "lin", "林", 7L, "/A/", null, Set.of(Role.INSPECTOR, Role.MANAGER), Set.of(), null);
        refused("review.problem.vetoSecondPerson", () -> veto.confirm(alsoManager, "属实", AT));
        refused("review.problem.vetoDecisionGround", () -> veto.confirm(MANAGER, " ", AT));
        veto.confirm(MANAGER, "卷内确无会见笔录", AT);
        assertEquals(VetoState.CONFIRMED, veto.state());
        refused("review.problem.vetoDecided", () -> veto.reject(MANAGER, "改", AT));
    }

    @Test
    void managerWhoProposedCannotConfirm() {
        started();
        VetoFinding veto = review.proposeVeto("V7", VetoEffect.FAIL, null, "收款收据", "卷1 第9页", MANAGER, AT);
        refused("review.problem.vetoSecondPerson", () -> veto.confirm(MANAGER, "属实", AT));
    }

    private VetoFinding veto(String code) {
        return review.proposeVeto(code, VetoEffect.FAIL, null, "两份笔录文字相同", "卷1 第14、19页", LIN, AT);
    }

    private static Assessment result(String score, Grade grade) {
        return new Assessment(new Tally(new BigDecimal(score), new BigDecimal("100")), new BigDecimal(score), grade, grade);
    }

    private void started() {
        review.start(21L, 5L, LIN, AT);
    }

    private void submitted() {
        started();
        review.rate(Difficulty.ORDINARY, Set.of(), null, LIN, AT);
        review.submit(result("74.99", Grade.PASS), LIN, AT);
    }

    private static Actor someone(long id, Role role) {
        return new Actor(id, "user" + id, "人员" + id, 7L, "/A/", null, Set.of(role), Set.of(), null);
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable work) {
        assertEquals(key, assertThrows(Problem.class, work).key());
    }
}
