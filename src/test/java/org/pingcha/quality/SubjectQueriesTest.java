package org.pingcha.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.Interval;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** Figures of handlers and firms against the cases one by one; who sees which. */
class SubjectQueriesTest extends DatabaseTest {
    private Office city;
    private Office town;
    private LawFirm firm;
    private Person manager;
    private final List<Long> all = new ArrayList<>();
    private AidCase elsewhere;

    @BeforeEach
    void cases() {
        wire(ShippedRules.class).load(new SchemaReady());
        city = anAgency("S1");
        town = anAgency("S2", city);
        Office other = anAgency("S9");
        firm = aFirm(em, "法桥律师事务所");
        manager = aPerson("s-manager", city, Role.MANAGER);
        Person inspector = aPerson("s-inspector", city, Role.INSPECTOR);
        Judged judged = new Judged(em, city, inspector, 2026);
        String[] points = {"90", "82", "96", "71", "64"};
        for (int i = 0; i < points.length; i++) {
            judged.file(closed(i < 3 ? city : town, "S-" + i, i < 4 ? "A-1" : "B-1", LocalDate.of(2025 + i % 2, 8 + i, 5)), points[i], "100");
        }
        closed(city, "S-unjudged", "A-1", LocalDate.of(2026, 8, 5));
        aCase(em, city).no("S-open").helping("丙", null).by("A-1", "陈敏艳", firm).assigned(LocalDate.of(2026, 2, 2)).saved();
        elsewhere = closed(other, "S-9", "C-1", LocalDate.of(2026, 1, 5));
        new Judged(em, other, inspector, 2026).file(elsewhere, "10", "100");
        wire(QualityScoring.class).score(all);
        flushAndClear();
        actAs(manager);
    }

    private AidCase closed(Office office, String no, String licence, LocalDate on) {
        AidCase made = aCase(em, office).no(no).helping("甲" + no, null).by(licence, "承办人" + licence, firm).closed(on).saved();
        all.add(made.id());
        return made;
    }

    /** 50 points of 60 from the file, none from the steps: 75, 68.33, 80, 59.17 have the mean 70.6 (282.50 ÷ 4 = 70.625). */
    @Test
    void figuresAreThoseOfTheCases() {
        Page<SubjectRow> page = wire(SubjectQueries.class).list(SubjectKind.HANDLER, null, PageRequest.start());
        assertEquals(List.of("A-1", "B-1"), page.items().stream().map(SubjectRow::licenceNo).toList());
        assertEquals(2, page.total());
        SubjectFigures figures = page.items().get(0).figures();
        assertEquals(5, figures.closed());
        assertEquals(4, figures.judged());
        assertEquals(new BigDecimal("70.6"), figures.mean());
        Interval byHand = Interval.mean(new double[] {75, 68.33, 80, 59.17}, 0.95).orElseThrow();
        assertEquals(byHand.low(), figures.interval().low(), 1e-9);
        assertEquals(byHand.high(), figures.interval().high(), 1e-9);
        assertEquals(2, figures.good());
        assertEquals(1, figures.pass());
        assertEquals(1, figures.fail());
        // B-1 has one case, 53.33; it is drawn towards the other, or all the way where the two do not differ by more than chance.
        SubjectRow other = page.items().get(1);
        assertTrue(other.shrunk().estimate() >= 53.33 && other.shrunk().estimate() <= 70.63, other.shrunk()::toString);
        assertTrue(page.items().get(0).figures().isSmall());
    }

    @Test
    void aSearchNarrowsAndNeverChangesWhatIsUsual() {
        SubjectQueries queries = wire(SubjectQueries.class);
        SubjectRow listed = queries.list(SubjectKind.HANDLER, "b-1", PageRequest.start()).items().get(0);
        assertEquals("B-1", listed.licenceNo());
        assertEquals(queries.list(SubjectKind.HANDLER, null, PageRequest.start()).items().get(1).shrunk(), listed.shrunk());
        assertEquals(3, statementsOf(() -> queries.list(SubjectKind.HANDLER, null, PageRequest.start())).size());
        assertEquals(List.of(firm.uuid()), queries.list(SubjectKind.FIRM, "法桥", PageRequest.start()).items().stream().map(SubjectRow::uuid).toList());
    }

    /** The profile: grades by half-year, steps in time, this year's cases, hours with one struck out. */
    @Test
    void aProfilePutsTogetherWhatIsKnown() {
        UUID handler = wire(SubjectQueries.class).list(SubjectKind.HANDLER, "a-1", PageRequest.start()).items().get(0).uuid();
        HoursService hours = wire(HoursService.class);
        hours.record(handler, new PublicHoursEntry(LocalDate.of(2026, 3, 7), new BigDecimal("2.5"), "12348热线值班"));
        UUID wrong = hours.record(handler, new PublicHoursEntry(LocalDate.of(2026, 3, 8), new BigDecimal("8"), "写错了"));
        hours.strike(wrong, "日期不对");
        assertThrows(Problem.class, () -> hours.strike(wrong, "再来一次"));
        assertThrows(Problem.class, () -> hours.record(handler, new PublicHoursEntry(LocalDate.of(2027, 1, 1), BigDecimal.ONE, "未来")));
        flushAndClear();
        Profile profile = wire(ProfileQueries.class).open(SubjectKind.HANDLER, handler, Locale.SIMPLIFIED_CHINESE);
        assertEquals(new BigDecimal("2.50"), profile.served());
        assertEquals(2, profile.hours().size());
        assertEquals(List.of("2025/2 2", "2026/2 3"), profile.halves().stream().map(half -> half.year() + "/" + half.half() + " " + half.all()).toList());
        assertEquals(0, profile.inTime());
        // The file of the case closed in November is not due yet: fourteen of fifteen steps can be judged.
        assertEquals(14, profile.steps());
        assertEquals(1, profile.assigned());
        assertEquals(5, profile.row().figures().closed());
        assertEquals(LocalDate.of(2012, 2, 6), profile.subject().practisingSince());
        Object seen = em.createNativeQuery("select count(*) from audit_entry where action = 'quality.audit.profile' and subject = 'handler:A-1'").getSingleResult();
        assertEquals(1, ((Number) seen).intValue());
    }

    @Test
    void othersOfficesStayOutOfSight() {
        assertThrows(Problem.class, () -> wire(CaseScoreQueries.class).open(elsewhere.uuid(), Locale.ENGLISH));
        assertTrue(wire(CaseScoreQueries.class).ofCase(elsewhere.uuid()).isEmpty());
        assertEquals(6, wire(CaseScoreQueries.class).after(null, 50).size());
        actAs(aPerson("s-town", town, Role.MANAGER));
        assertEquals(2, wire(CaseScoreQueries.class).after(null, 50).size());
        SubjectQueries queries = wire(SubjectQueries.class);
        assertEquals(1, queries.list(SubjectKind.HANDLER, "a-1", PageRequest.start()).items().get(0).figures().judged());
        UUID firmUuid = firm.uuid();
        assertEquals(2, queries.figures(SubjectKind.FIRM, queries.subject(SubjectKind.FIRM, firmUuid)).figures().judged());
        actAs(aPerson("s-nobody", anAgency("S8"), Role.MANAGER));
        assertThrows(Problem.class, () -> queries.subject(SubjectKind.FIRM, firmUuid));
    }
}
