package org.pingcha.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.register.AidCase;
import org.pingcha.shared.Problem;

class ObjectionReviewTest extends RemedyCourse {
    @Test
    void itIsReviewedWithinFiveDaysAndALastDayOffMoves() {
        // Law on Legal Aid, art. 49: five days. From Monday, 23 November 2026: Saturday the 28th, so Monday the 30th.
        assertEquals(LocalDate.of(2026, 11, 30), reading.objection(objectionAt(ProcedureStatus.RECEIVED)).facts().dueOn());
        // Spring Festival 2026: off from 15 to 23 February. From Thursday the 12th: Tuesday the 17th, so Tuesday the 24th.
        clock.setDay(LocalDate.of(2026, 2, 12));
        ObjectionEntry early = new ObjectionEntry("RMA", null, Disputed.REFUSAL, "江援不字〔2026〕1号", LocalDate.of(2026, 2, 9), "孙立", "吴涛", null,
            LocalDate.of(2026, 2, 12), "符合条件", null);
        UUID uuid = remedies.object(early);
        assertEquals(LocalDate.of(2026, 2, 24), reading.objection(uuid).facts().dueOn());
        assertEquals(true, reading.objection(uuid).context().limit().verified());
    }

    @Test
    void upheldTheAgencyGivesAidByADayAndReportsIt() {
        UUID uuid = objectionAt(ProcedureStatus.UPHELD);
        assertEquals(LocalDate.of(2026, 11, 30), reading.objection(uuid).facts().nextDueOn());
        actAs(manager);
        procedures.tick(uuid, version(uuid), procedure(uuid).facts().steps().get(0).uuid(), RECEIVED, "已作出给予决定");
        assertEquals(ProcedureStatus.CARRIED_OUT, status(uuid));
    }

    @Test
    void nobodyReviewsTheirOwnDecisionOrThatOfTheirAgency() {
        UUID uuid = objectionAt(ProcedureStatus.RECEIVED);
        Person maker = persisted(() -> new Person("rm-maker", "孙 立", bureau, Set.of(Role.COMPLAINT_OFFICER), "a-long-password".toCharArray()));
        actAs(maker);
        assertEquals("remedy.problem.ownDecision", keyOf(() -> review(uuid)));
        em.clear();
        actAs(aPerson("rm-own", agency, Role.COMPLAINT_OFFICER));
        assertEquals("remedy.problem.ownAgency", keyOf(() -> review(uuid)));
        em.clear();
        actAs(officer);
        review(uuid);
        flushAndClear();
        actAs(aPerson("rm-own-approver", agency, Role.COMPLAINT_APPROVER));
        assertEquals("remedy.problem.ownAgency", keyOf(() -> objections.reject(uuid, version(uuid), "收入超过标准")));
    }

    private void review(UUID uuid) {
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.FOR, "符合条件", null));
    }

    @Test
    void whoGaveTheOpinionDoesNotDecide() {
        Person both = aPerson("rm-both", bureau, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER);
        UUID uuid = objectionAt(ProcedureStatus.RECEIVED);
        actAs(both);
        review(uuid);
        flushAndClear();
        assertEquals("remedy.problem.fourEyes", keyOf(() -> objections.uphold(uuid, version(uuid), "符合条件", RECEIVED.plusDays(3))));
        em.clear();
        assertEquals("remedy.problem.fourEyes", keyOf(() -> objections.reject(uuid, version(uuid), "收入超过标准")));
        em.clear();
        // The database says so too.
        assertThrows(RuntimeException.class, () -> em.createNativeQuery("update remedy_procedure set decided_by_id = reviewer_id where uuid = :uuid")
            .setParameter("uuid", uuid).executeUpdate());
    }

    @Test
    void theDatabaseRefusesAnArrowThatTheProcedureDoesNotHave() {
        UUID uuid = objectionAt(ProcedureStatus.RECEIVED);
        assertThrows(RuntimeException.class, () -> em.createNativeQuery("update procedure_event set act = 'UPHOLD', to_status = 'UPHELD' where procedure_id ="
            + " (select id from remedy_procedure where uuid = :uuid)").setParameter("uuid", uuid).executeUpdate());
    }

    @Test
    void anOpinionThatGoesBackIsGivenAnew() {
        UUID uuid = objectionAt(ProcedureStatus.REVIEWED);
        actAs(approver);
        procedures.giveBack(uuid, version(uuid), "请核对家庭人口");
        assertEquals(ProcedureStatus.RECEIVED, status(uuid));
        assertEquals(null, reading.objection(uuid).facts().opinion());
        assertEquals("请核对家庭人口", reading.objection(uuid).facts().events().get(2).note());
        actAs(officer);
        review(uuid);
        assertEquals(ProcedureStatus.REVIEWED, status(uuid));
    }

    @Test
    void theAgencyAndTheCaseMustFit() {
        Office neighbour = persisted(() -> new Office(OfficeKind.AGENCY, "RMN", "邻市中心", "980200", null));
        assertEquals("remedy.problem.agency", keyOf(() -> remedies.object(objecting("RMN"))), "another division");
        Office county = persisted(() -> new Office(OfficeKind.AGENCY, "RMA1", "县中心", "980101", agency));
        persisted(() -> new Office(OfficeKind.BUREAU, "RMB1", "县局", "980101", bureau));
        assertEquals("县中心", reading.objection(remedies.object(objecting("RMA1"))).facts().office(), "the city's bureau sees the county's agency");
        AidCase other = theCase("测援民字〔2026〕00005号").saved();
        ObjectionEntry mixed = new ObjectionEntry("RMA1", other.uuid(), Disputed.ENDING, "江援终字〔2026〕2号", LocalDate.of(2026, 11, 16), "孙立",
            "吴涛", null, RECEIVED, "不应终止", null);
        assertEquals("remedy.problem.otherAgency", keyOf(() -> remedies.object(mixed)));
        ObjectionEntry early = new ObjectionEntry("RMA", null, Disputed.REFUSAL, "江援不字〔2026〕9号", RECEIVED, "孙立", "吴涛", null,
            RECEIVED.minusDays(1), "符合条件", null);
        assertEquals("remedy.problem.beforeDecision", keyOf(() -> remedies.object(early)));
        assertEquals(Problem.class, assertThrows(Problem.class, () -> reading.objection(replacementAt(ProcedureStatus.RECEIVED))).getClass());
    }
}
