package org.pingcha.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseAccessService;
import org.pingcha.register.CaseFlags;
import org.pingcha.register.ListFault;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

class HearingServiceTest extends TrialCourse {
    @Test
    void aHearingIsEnteredCorrectedAndEndedOnce() {
        UUID uuid = heardOn(TODAY.plusDays(3));
        assertEquals("trial.problem.twice", keyOf(() -> service.enter(entry(aidCase.caseNo(), TODAY.plusDays(3), "09:30"))));
        assertEquals("trial.problem.noCase", keyOf(() -> service.enter(entry("无此案号", TODAY.plusDays(3), "09:30"))));
        assertEquals("trial.problem.beforeAssigned", keyOf(() -> service.enter(entry(aidCase.caseNo(), LocalDate.of(2026, 10, 11), "09:30"))));
        service.correct(uuid, 0, entry(aidCase.caseNo(), TODAY, "14:30"));
        flushAndClear();
        assertEquals("14:30", queries.row(uuid).time());
        assertEquals(1, queries.row(uuid).version());
        assertEquals("web.problem.changed", keyOf(() -> service.conclude(uuid, 0, HearingStatus.HELD, null)));
        service.conclude(uuid, 1, HearingStatus.ADJOURNED, "等待鉴定意见");
        flushAndClear();
        assertEquals("trial.problem.ended", keyOf(() -> service.conclude(uuid, 2, HearingStatus.HELD, null)));
        assertEquals("trial.problem.ended", keyOf(() -> service.correct(uuid, 2, entry(aidCase.caseNo(), TODAY, "15:00"))));
        assertEquals(List.of(HearingAct.ENTER, HearingAct.CORRECT, HearingAct.CONCLUDE), queries.course(uuid).stream().map(HearingEventRow::act).toList());
        assertEquals("等待鉴定意见", queries.course(uuid).get(2).note());
        assertEquals(3L, em.createQuery("select count(a) from AuditEntry a where a.subject = :s", Long.class).setParameter("s", "hearing:" + uuid).getSingleResult());
    }

    @Test
    void nobodySaysThatAHearingOfNextWeekWasHeld() {
        UUID uuid = heardOn(TODAY.plusDays(7));
        assertEquals("trial.problem.notYet", keyOf(() -> service.conclude(uuid, 0, HearingStatus.HELD, null)));
        em.clear();
        service.conclude(uuid, 0, HearingStatus.ADJOURNED, null);
        flushAndClear();
        assertEquals(HearingStatus.ADJOURNED, queries.row(uuid).status());
    }

    @Test
    void eachSeesTheHearingsOfTheirOfficesOrOfTheCasesGivenToThem() {
        UUID uuid = heardOn(TODAY);
        HearingFilter all = new HearingFilter(null, null, null, null, null);
        assertEquals(2, statementsOf(() -> assertEquals(queries.count(all, Page.COUNTED), queries.rows(all, PageRequest.start()).size())).size());
        actAs(auditor);
        assertEquals(uuid, queries.row(uuid).uuid());
        actAs(inspector);
        assertEquals(0, queries.count(all, Page.ALL));
        assertEquals(Problem.notFound().key(), keyOf(() -> queries.row(uuid)));
        wire(CaseAccessService.class).grantAccess(aidCase.id(), inspector.id());
        flushAndClear();
        assertEquals(1, queries.ofCase(aidCase.uuid()).size());
        Office elsewhere = anAgency("TRX");
        actAs(aPerson("tr-stranger", elsewhere, Role.MANAGER));
        assertEquals(Problem.notFound().key(), keyOf(() -> queries.course(uuid)));
        assertEquals(Problem.notFound().key(), keyOf(() -> service.conclude(uuid, 0, HearingStatus.HELD, null)));
        assertEquals("trial.problem.noCase", keyOf(() -> service.enter(entry(aidCase.caseNo(), TODAY, "10:00"))));
    }

    /** Tomorrow's and that of a week ago do not count; the other lawyer has no firm. */
    @Test
    void hearingsOfTheLastDaysAreCountedByWhoeverTheyAreAbout() {
        aCase(em, agency).no("测援民字〔2026〕00003号").by("L-3", "胡磊", null).assigned(LocalDate.of(2026, 10, 12)).saved();
        heardOn(TODAY);
        heardOn(TODAY.minusDays(6));
        heardOn(TODAY.minusDays(7));
        heardOn(TODAY.plusDays(1));
        service.enter(entry("测援民字〔2026〕00003号", TODAY, "14:00"));
        flushAndClear();
        HearingFilter all = HearingFilter.between(null, null);
        LocalDate since = TODAY.minusDays(6);
        assertEquals(List.of("陈敏艳 2", "胡磊 1"), said(queries.tallies(all, Grouping.HANDLER, since, 0)));
        assertEquals(List.of("明理律师事务所 2"), said(queries.tallies(all, Grouping.FIRM, since, 0)));
        assertEquals(List.of(agency.name() + " 3"), said(queries.tallies(all, Grouping.OFFICE, since, 2)));
        assertEquals(List.of(new Tally("江城区人民法院", "江城区人民法院", 3)), queries.tallies(all, Grouping.ORGAN, since, 0));
        assertEquals(List.of(), queries.tallies(new HearingFilter(null, HearingStatus.NOT_HELD, null, null, null), Grouping.ORGAN, since, 0));
    }

    private static List<String> said(List<Tally> tallies) {
        return tallies.stream().map(one -> one.name() + " " + one.count()).toList();
    }

    @Test
    void aCaseOfLifeOrDeathIsMajorWithoutBeingMarked() {
        aCase(em, agency).no("测援刑字〔2026〕00002号").flagged(new CaseFlags(false, false, true, false, false)).assigned(LocalDate.of(2026, 10, 12)).saved();
        UUID grave = service.enter(entry("测援刑字〔2026〕00002号", TODAY, "10:00"));
        UUID other = heardOn(TODAY);
        assertTrue(queries.row(grave).major());
        assertFalse(queries.row(other).major());
        assertEquals(List.of("10:00", "09:30"), List.of(queries.row(grave).times(), queries.row(other).times()));
    }

    @Test
    void aCourtsListIsCheckedRowByRowAndTakenInOnce() throws IOException {
        Path list = Files.createTempFile("hearings", ".csv");
        Files.writeString(list, """
            案号,开庭日期,开庭时间,审理法院,法庭,审判长,是否公开,程序,备注
            测援民字〔2026〕00001号,2026年12月1日,上午9时30分,江城区人民法院,第三法庭,韩志新,是,简易程序,
            测援民字〔2026〕00001号,2026-12-01,9:30,江城区人民法院,,,,,
            测援民字〔2026〕99999号,2026-12-02,14:30,江城区人民法院,,,,,
            测援民字〔2026〕00001号,2026-12-31,9点七,江城区人民法院,,,也许,,
            测援民字〔2026〕00001号,2026-10-01,10:00,江城区人民法院,,,,,
            """);
        HearingListCheck check = HearingList.check(list, service::cases);
        assertEquals(5, check.rows());
        assertEquals(List.of(2), check.good().stream().map(HearingListRow::line).toList());
        assertEquals(List.of("3 trial.fault.repeated", "4 trial.fault.noCase", "5 trial.fault.notATime", "5 register.fault.unknown", "6 trial.fault.beforeAssigned"),
            check.faults().stream().map(fault -> fault.line() + " " + fault.reason()).toList());
        ListFault wrong = check.faults().get(2);
        assertEquals("开庭时间 9点七", wrong.column() + " " + wrong.value());
        assertEquals(new HearingService.Taken(1, 0, 0), service.take(check.entries()));
        flushAndClear();
        assertEquals(new HearingService.Taken(0, 0, 1), service.take(check.entries()), "the same list once more changes nothing");
        HearingRow row = queries.ofCase(aidCase.uuid()).get(0);
        assertEquals(CourtProcedure.SUMMARY, row.procedure());
        assertEquals("register.problem.columnsMissing", keyOf(() -> HearingList.check(written("案号,法院\n1,2\n"), service::cases)));
    }

    private static Path written(String text) {
        try {
            return Files.writeString(Files.createTempFile("hearings", ".csv"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
