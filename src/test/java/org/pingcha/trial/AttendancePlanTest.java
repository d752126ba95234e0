package org.pingcha.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingcha.identity.Role;
import org.pingcha.identity.Person;
import org.pingcha.instrument.FormLoader;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.PageRequest;

class AttendancePlanTest extends TrialCourse {
    private PlanQueries plans;
    private LotService lots;

    @BeforeEach
    void theRules() {
        wire(ShippedRules.class).load(new SchemaReady());
        wire(FormLoader.class).load(new SchemaReady());
        provide(TrialRecusals.class, new TrialRecusals() {
            @Override
            boolean isRecused(long personId, long caseId) {
                return false;
            }
        });
        plans = wire(PlanQueries.class);
        lots = wire(LotService.class);
        actAs(manager);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "20,1", "21,2", "40,2", "41,3", "2097,105"})
    void atLeastFivePerCentIsRoundedUp(int cases, int needed) {
        assertEquals(needed, AttendanceLot.needed(new BigDecimal("5.00"), cases));
    }

    @Test
    void theLotIsWhatSha256sumAndSortSay() {
        // printf '2026-seed:<number>' | sha256sum for the numbers 0 to 5, sorted, by coreutils.
        List<String> numbers = IntStream.range(0, 6).mapToObj(i -> "测援民字〔2026〕" + i + "号").toList();
        assertEquals(List.of("测援民字〔2026〕1号", "测援民字〔2026〕2号", "测援民字〔2026〕3号"), AttendanceLot.draw("2026-seed", numbers, Set.of(), 3));
        assertEquals(List.of("测援民字〔2026〕0号"), AttendanceLot.draw("2026-seed", numbers, Set.of("测援民字〔2026〕1号", "测援民字〔2026〕2号", "测援民字〔2026〕3号", "测援民字〔2026〕4号"), 1));
    }

    /** Cases by number, each with a hearing in three days. */
    private void heard(int from, int to) {
        for (int i = from; i < to; i++) {
            String no = "测援民字〔2026〕" + String.format("%05d", 100 + i) + "号";
            aCase(em, agency).no(no).by("L-1", "陈敏艳", firm).assigned(LocalDate.of(2026, 11, 2)).saved();
            service.enter(entry(no, TODAY.plusDays(3), "10:00"));
        }
        flushAndClear();
    }

    @Test
    void aYearIsDrawnToItsShareAndToppedUpWhenMoreIsHeardAndDrawsAgainTheSame() {
        heard(0, 20);
        assertNull(plans.lot(2026));
        assertEquals(1, plans.figures(2026).needed());
        assertEquals(1, lots.draw(2026));
        flushAndClear();
        assertEquals("trial.problem.enoughDrawn", keyOf(() -> lots.draw(2026)));
        em.clear();
        heard(20, 45);
        assertTrue(plans.figures(2026).isShort());
        assertEquals(2, lots.draw(2026));
        flushAndClear();
        PlanQueries.Lot lot = plans.lot(2026);
        assertEquals(List.of(20, 45), lot.draws().stream().map(DrawRow::frame).toList());
        assertTrue(lot.reproduced());
        assertEquals(45, plans.figures(2026).heard());
        assertEquals(3, plans.figures(2026).drawn());
        assertEquals(3, plans.count(2026, PlanReason.SHARE, PlanState.DUE));
        // A hearing that is over counts for the share, but cannot be drawn any more.
        clock.setDay(TODAY.plusDays(4));
        heard(45, 65);
        assertEquals("trial.problem.nothingToDraw", keyOf(() -> lots.draw(2026)));
        em.clear();
        em.createNativeQuery("update drawn_case set case_no = '测援民字〔2026〕00199号' where place = 1").executeUpdate();
        em.clear();
        assertFalse(plans.lot(2026).reproduced(), "a case that the lot did not give shows");
    }

    /** The desk of the handler's firm is told once, and again where the hearing is moved; without notice nobody is told. */
    @Test
    void whereNoticeIsGivenTheFirmIsTold() {
        Person desk = aPerson("tr-desk", agency, Role.FIRM);
        desk.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id());
        UUID told = heardOn(TODAY.plusDays(2));
        UUID quiet = service.enter(entry(aidCase.caseNo(), TODAY.plusDays(6), "10:00"));
        flushAndClear();
        AttendanceService attendance = wire(AttendanceService.class);
        attendance.assign(quiet, 0, new AttendOrder(Set.of(inspector.uuid(), inspector2.uuid()), false));
        assertEquals(List.of(), messages(desk));
        attendance.assign(told, 0, new AttendOrder(Set.of(inspector.uuid(), inspector2.uuid()), true));
        assertEquals(List.of("trial.notice.visit"), messages(desk));
        service.correct(told, version(told), entry(aidCase.caseNo(), TODAY.plusDays(3), "14:00"));
        assertEquals(List.of("trial.notice.visit", "trial.notice.visit"), messages(desk));
        service.correct(quiet, version(quiet), entry(aidCase.caseNo(), TODAY.plusDays(7), "14:00"));
        assertEquals(2, messages(desk).size());
        HearingEntry back = entry(aidCase.caseNo(), TODAY.plusDays(2), "09:30");
        service.correct(told, version(told), back);
        assertEquals(3, messages(desk).size(), "back to where it was first");
        service.correct(told, version(told), new HearingEntry(back.caseNo(), back.court(), back.courtroom(), "何静", back.openness(), back.procedure(), back.startsAt(), null, false, false));
        assertEquals(3, messages(desk).size(), "another judge is not another time");
    }

    @Test
    void theHearingsOfSomeLogsAreReadTogetherAsFarAsTheyAreInSight() {
        UUID second = service.enter(entry(aidCase.caseNo(), TODAY.plusDays(6), "10:00"));
        UUID first = heardOn(TODAY.plusDays(2));
        AttendanceService attendance = wire(AttendanceService.class);
        for (UUID hearing : List.of(second, first)) {
            attendance.assign(hearing, 0, new AttendOrder(Set.of(inspector.uuid(), inspector2.uuid()), false));
            flushAndClear();
        }
        List<UUID> logs = em.createQuery("select b.uuid from TrialObservation b", UUID.class).getResultList();
        ObservationQueries observations = wire(ObservationQueries.class);
        assertEquals(2, statementsOf(() -> assertEquals(List.of(first, first, second, second),
            observations.hearingsOf(logs).values().stream().map(HearingRow::uuid).toList())).size());
        actAs(aPerson("tr-elsewhere", anAgency("TRB"), Role.MANAGER));
        assertEquals(Map.of(), observations.hearingsOf(logs));
    }

    private long version(UUID hearing) {
        return em.createQuery("select g.version from Hearing g where g.uuid = :uuid", Long.class).setParameter("uuid", hearing).getSingleResult();
    }

    private List<String> messages(Person person) {
        flushAndClear();
        return em.createQuery("select n.template from Notice n where n.receiver.personId = :person order by n.id", String.class).setParameter("person", person.id()).getResultList();
    }

    @Test
    void eachRuleAsksForItsHearingsAndTheyPassThroughThePlan() {
        // The handler's first case is that of October; the later one asks for nothing.
        UUID first = heardOn(TODAY.plusDays(2));
        heard(0, 1);
        String group = "测援民字〔2026〕00500号";
        aCase(em, agency).no(group).by("L-1", "陈敏艳", firm).assigned(LocalDate.of(2026, 11, 3)).saved();
        UUID many = service.enter(new HearingEntry(group, "江城区人民法院", null, null, Openness.OPEN, CourtProcedure.ORDINARY, at(TODAY.minusDays(3), "09:00"), null, true, true));
        flushAndClear();
        List<PlanRow> rows = plans.rows(2026, null, null, PageRequest.start());
        assertEquals(List.of(many, first), rows.stream().map(row -> row.hearing().uuid()).toList());
        assertEquals(List.of(PlanReason.GROUP, PlanReason.MAJOR), rows.get(0).reasons());
        assertEquals(PlanState.MISSED, rows.get(0).state());
        assertEquals(List.of(PlanReason.FIRST), rows.get(1).reasons());
        assertEquals(PlanState.DUE, rows.get(1).state());
        wire(AttendanceService.class).assign(first, 0, new AttendOrder(Set.of(inspector.uuid(), inspector2.uuid()), true));
        flushAndClear();
        assertEquals(1, plans.count(2026, PlanReason.FIRST, PlanState.PLANNED));
        assertEquals(0, plans.count(2026, null, PlanState.DUE));
        for (PlanState state : PlanState.values()) {
            assertEquals(plans.count(2026, null, state), plans.rows(2026, null, state, PageRequest.start()).stream().filter(row -> row.state() == state).count(), state.name());
        }
        assertEquals(1, plans.figures(2026).planned());
        assertEquals(2, statementsOf(() -> {
            plans.rows(2026, PlanReason.GROUP, null, PageRequest.start());
            plans.count(2026, PlanReason.GROUP, null);
        }).size());
    }
}
