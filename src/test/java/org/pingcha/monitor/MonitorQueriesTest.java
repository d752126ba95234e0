package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.figures.FigureKeeping;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.monitor.Overview.Lost;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.LawFirm;
import org.pingcha.review.FileReview;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** A few reviews with known scores, so that every figure can be worked out by hand. */
class MonitorQueriesTest extends DatabaseTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final OverviewFilter YEAR_2026 =
        new OverviewFilter(null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null);

    private MonitorQueries queries;
    private Office city;
    private Office county;
    private Person inspector;
    private LawFirm firm;
    private Marked inCity;
    private Marked inCounty;
    private FileReview eighty;
    private FileReview hundred;
    private int cases;

    @BeforeEach
    void reviews() {
        wire(ShippedRules.class).load(new SchemaReady());
        queries = wire(MonitorQueries.class);
        city = anAgency("M1");
        county = anAgency("M11", city);
        Office other = anAgency("M2");
        inspector = aPerson("m-lin", city, Role.INSPECTOR);
        firm = aFirm(em, "明理律师事务所");
        inCity = new Marked(em, city, inspector, 2026);
        inCounty = new Marked(em, county, inspector, 2026);
        eighty = inCity.file(civil(city, firm), "80.00", "GOOD", "2026-01-31T23:30");
        inCity.file(civil(city, null), "90.00", "EXCELLENT", "2026-02-01T00:30");
        hundred = inCounty.file(trial(county), "100.00", "EXCELLENT", "2026-02-10T10:00");
        // Neither what is not submitted nor what another office marked is ever counted.
        inCity.begun(civil(city, firm), clock.instant());
        new Marked(em, other, inspector, 2026).file(civil(other, firm), "10.00", "FAIL", "2026-02-11T10:00");
        actAs(aPerson("m-manager", city, Role.MANAGER));
    }

    private AidCase civil(Office office, LawFirm theirs) {
        return aCase(em, office).no("M-" + ++cases).helping("甲" + cases, null).by("ML-1", "陈敏艳", theirs)
            .closed(LocalDate.of(2026, 1, 5)).saved();
    }

    private AidCase trial(Office office) {
        return aCase(em, office).no("M-" + ++cases).helping("乙" + cases, null).of(CaseType.CRIMINAL, CaseStage.TRIAL)
            .by("ML-1", "陈敏艳", firm).saved();
    }

    private Overview overview(OverviewFilter filter) {
        count();
        return queries.overview(filter, ZH);
    }

    private void count() {
        flushAndClear();
        FigureKeeping figures = wire(FigureKeeping.class);
        figures.years().forEach(figures::recount);
    }

    /** Two minutes ago somebody said that these months changed, and no job has counted them. */
    @Test
    void theFilesOfAMonthAreCountedBeforeTheyAreShownWhereAChangeWaitsTooLong() {
        for (Office office : List.of(city, county)) {
            for (int month = 1; month <= 2; month++) {
                em.createNativeQuery("insert into figure_touch (id, office_id, month_on, at) values (nextval('figure_touch_seq'), :office, :month, :at)")
                    .setParameter("office", office.id()).setParameter("month", LocalDate.of(2026, month, 1)).setParameter("at", clock.instant().minusSeconds(120)).executeUpdate();
            }
        }
        flushAndClear();
        assertEquals(Map.of(YearMonth.of(2026, 1), 1L, YearMonth.of(2026, 2), 2L), queries.filesByMonth(YEAR_2026));
    }

    /** 80, 90, 100: mean 90, deviation 10; t(0.975; 2) = 4.3027, so 65.16 to 114.84, held at 100. */
    @Test
    void theFiguresAreThoseWorkedOutByHand() {
        Overview page = overview(YEAR_2026);
        assertEquals(3, page.all().n());
        assertEquals("90.0", page.all().meanText());
        assertEquals("65.2–100.0", page.all().meanRange());
        assertEquals(Map.of(Grade.EXCELLENT, 2L, Grade.GOOD, 1L, Grade.PASS, 0L, Grade.FAIL, 0L), page.grades());
        assertEquals(3, page.all().good());
        assertEquals(0, page.all().fails());
        assertEquals("75", page.scale().good().stripTrailingZeros().toPlainString());
    }

    /** Three civil cases of the city were closed in the year; two of them have a score. The county's case is open. */
    @Test
    void reviewedFilesStandBesideClosedCases() {
        Overview page = overview(YEAR_2026);
        assertEquals(3, page.closed());
        assertEquals(2, page.closedReviewed());
    }

    @Test
    void monthsAreThoseOfTheOfficeAndNoneIsLeftOut() {
        Overview page = overview(new OverviewFilter(null, LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 1), null));
        assertEquals(List.of("2025-12 0", "2026-01 1", "2026-02 2", "2026-03 0"),
            page.months().stream().map(month -> month.month() + " " + month.sample().n()).toList());
        assertEquals("80.0", page.months().get(1).sample().meanText());
        assertEquals("95.0", page.months().get(2).sample().meanText());
    }

    @Test
    void groupsStandByNameAndNotByScore() {
        inCity.file(civil(city, aFirm(em, "安泰律师事务所")), "60.00", "PASS", "2026-03-01T09:00");
        Overview page = overview(YEAR_2026);
        assertEquals(List.of("M1 3", "M11 1"), page.agencies().stream().map(group -> group.key() + " " + group.sample().n()).toList());
        assertEquals(java.util.Arrays.asList("安泰律师事务所", "明理律师事务所", null), page.firms().stream().map(group -> group.name()).toList());
        assertEquals(firm.uuid().toString(), page.firms().get(1).key());
        assertEquals("90.0", page.firms().get(1).sample().meanText());
        assertEquals(List.of("CRIMINAL TRIAL 1", "CIVIL LITIGATION 3"),
            page.kinds().stream().map(kind -> kind.type() + " " + kind.stage() + " " + kind.sample().n()).toList());
    }

    @Test
    void filtersNarrowEveryFigure() {
        Overview county11 = overview(new OverviewFilter("M11", null, null, null));
        assertEquals(1, county11.all().n());
        assertEquals(0, county11.closed());
        Overview civil = overview(new OverviewFilter(null, null, null, CaseType.CIVIL));
        assertEquals(2, civil.all().n());
        assertEquals(1, civil.kinds().size());
        Overview january = overview(new OverviewFilter(null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), null));
        assertEquals("80.0", january.all().meanText());
        Overview nothing = overview(new OverviewFilter(null, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31), null));
        assertTrue(nothing.all().isEmpty());
        assertTrue(nothing.months().isEmpty());
        assertEquals(3, nothing.unfiltered());
    }

    @Test
    void anotherOfficeIsNeverCountedNorNamed() {
        assertEquals(Problem.Kind.NOT_FOUND,
            assertThrows(Problem.class, () -> overview(new OverviewFilter("M2", null, null, null))).kind());
        actAs(aPerson("m-county", county, Role.MANAGER));
        Overview page = overview(OverviewFilter.ALL);
        assertEquals(1, page.all().n());
        assertEquals(List.of("M11"), page.agencies().stream().map(group -> group.key()).toList());
        assertEquals(1, page.firms().size());
        assertEquals(0, page.closed());
    }

    /** B: two files lost points (1 + 0.5, and 2); A: one file (3); C: none. */
    @Test
    void deductionsAreCountedByFileInTheReadersLanguage() {
        long form = Marked.form(em, "M-FORM", "A", "B", "C");
        Marked.text(em, form, "B", "en", "Item B");
        Marked.lost(em, eighty, form, "A", "3");
        Marked.lost(em, eighty, form, "B", "1", "0.5");
        Marked.lost(em, hundred, form, "B", "2");
        Marked.lost(em, hundred, form, "C");
        Overview page = overview(YEAR_2026);
        assertEquals(List.of("M-FORM B 项目B 2 3.5", "M-FORM A 项目A 1 3"), page.deductions().stream().map(MonitorQueriesTest::say).toList());
        assertEquals(3, page.losses());
        assertEquals("Item B", queries.overview(YEAR_2026, Locale.ENGLISH).deductions().get(0).text());
        assertEquals("项目A", queries.overview(YEAR_2026, Locale.ENGLISH).deductions().get(1).text());
    }

    private static String say(Lost lost) {
        return lost.form() + " " + lost.item() + " " + lost.text() + " " + lost.files() + " " + lost.points().stripTrailingZeros().toPlainString();
    }

    @Test
    void vetoesThatFailedAFileAreCounted() {
        veto(9100, eighty, "CONFIRMED");
        veto(9101, hundred, "PROPOSED");
        assertEquals(1, overview(YEAR_2026).vetoed());
    }

    /** One veto of the city waits, the file begun today is late tomorrow; nothing of it is the county's to do. */
    @Test
    void whatWaitsIsCountedInSightOnly() {
        veto(9102, eighty, "PROPOSED");
        assertEquals(new Waiting(1, 0, 0), queries.waiting());
        clock.setDay(LocalDate.of(2026, 11, 24));
        assertEquals(new Waiting(1, 1, 0), queries.waiting());
        actAs(aPerson("m-county", county, Role.MANAGER));
        assertEquals(Waiting.NOTHING, queries.waiting());
    }

    private void veto(int id, FileReview review, String state) {
        em.flush();
        em.createNativeQuery("insert into veto_finding (id, uuid, review_id, code, effect, state, ground, pages, proposed_by, proposed_at,"
            + " decided_by, decided_at, decision_ground, version) values (:id, cast(:uuid as uuid), :review, 'V2',"
            + " 'FAIL', :state, 'g', 'p', :one, current_timestamp, :other, current_timestamp, 'd', 0)")
            .setParameter("id", id).setParameter("uuid", new java.util.UUID(77, id).toString()).setParameter("state", state)
            .setParameter("review", review.id()).setParameter("one", inspector.id()).setParameter("other", current.get().personId()).executeUpdate();
    }

    @Test
    void thePageCostsTheSameStatementsForThreeFilesAndForTwenty() {
        long form = Marked.form(em, "M-FORM", "A", "B");
        Marked.lost(em, eighty, form, "A", "3");
        count();
        // The rules are read once and kept.
        queries.overview(YEAR_2026, ZH);
        int few = statementsOf(() -> queries.overview(YEAR_2026, ZH)).size();
        for (int i = 0; i < 17; i++) {
            FileReview more = inCounty.file(i % 2 == 0 ? trial(county) : civil(county, aFirm(em, "律所" + i)), "70.00", "PASS", "2026-05-0" + (1 + i % 9) + "T09:00");
            Marked.lost(em, more, form, i % 2 == 0 ? "A" : "B", "1");
        }
        count();
        assertEquals(few, statementsOf(() -> assertEquals(20, queries.overview(YEAR_2026, ZH).all().n())).size());
        assertTrue(few <= 12, "statements: " + few);
    }
}
