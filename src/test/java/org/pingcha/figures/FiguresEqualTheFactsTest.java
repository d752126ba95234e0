package org.pingcha.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aFirm;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.figures.RawFacts.Raw;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.instrument.DeductionInput;
import org.pingcha.instrument.FormFixture;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseDates;
import org.pingcha.register.CaseEntry;
import org.pingcha.register.CaseFlags;
import org.pingcha.register.CaseOrigin;
import org.pingcha.register.CaseRegions;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.HandlerEntry;
import org.pingcha.register.HandlerKind;
import org.pingcha.register.ImportBatch;
import org.pingcha.register.ListEntry;
import org.pingcha.register.PersonalData;
import org.pingcha.register.ServiceKind;
import org.pingcha.review.AssignOrder;
import org.pingcha.review.AssignmentService;
import org.pingcha.review.Difficulty;
import org.pingcha.review.MarkingService;
import org.pingcha.review.ReviewDetail;
import org.pingcha.review.ReviewQueries;
import org.pingcha.review.ReviewService;
import org.pingcha.review.VetoService;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.FactsChanged;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/**
 * The stored figures equal brute force over the raw rows, whatever is imported, corrected, marked, marked again or vetoed by the services
 * that do so, within any office and any days; and counting all again changes nothing. The seed of a run is in its message.
 */
class FiguresEqualTheFactsTest extends DatabaseTest {
    private static final int FILES = 7;
    private static final int EDITS = 24;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Office> tree = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<UUID> reviews = new ArrayList<>();
    private Person chief;
    private Person lin;
    private int changes;

    @BeforeEach
    void tree() {
        wire(ShippedRules.class).load(new SchemaReady());
        Office city = anAgency("FE1");
        Office county = anAgency("FE11", city);
        tree.addAll(List.of(city, county, anAgency("FE12", city), anAgency("FE111", county)));
        FormFixture.aTrialRubric(em, "FE-SP", city, clock.instant());
        chief = aPerson("fe-chief", city, Role.MANAGER);
        lin = aPerson("fe-lin", city, Role.INSPECTOR);
        aFirm(em, "望川律师事务所");
        FactsWatch watch = wire(FactsWatch.class);
        provide(Event.class, (Event<?>) Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
            if (args[0] instanceof FactsChanged changed) {
                watch.facts(changed);
            } else if (args[0] instanceof EvidenceChanged changed) {
                watch.evidence(changed);
            }
            return null;
        }));
    }

    @Test
    void whateverIsDone() {
        for (int i = 0; i < FILES; i++) {
            numbers.add("FE-" + i);
            imported(numbers.get(i), CaseType.CRIMINAL, CaseStage.TRIAL);
            marked(numbers.get(i));
        }
        agrees();
        for (int i = 0; i < EDITS; i++) {
            edit();
            if (i % 4 == 3) {
                agrees();
            }
        }
        assertTrue(changes > EDITS, "facts were said to change");
        FigureKeeping keeping = wire(FigureKeeping.class);
        assertEquals(0, keeping.workOff());
        keeping.years().forEach(keeping::recount);
        compare("counted again");
    }

    @Test
    void nobodyReadsAnOfficeOutOfSight() {
        actAs(aPerson("fe-county", tree.get(1), Role.MANAGER));
        FigureScope above = new FigureScope(tree.get(0).path(), null, null, null, TODAY);
        assertThrows(Problem.class, () -> wire(FigureQueries.class).kinds(above));
    }

    private void edit() {
        clock.setDay(day());
        switch (random.nextInt(5)) {
            case 0 -> imported(numbers.get(random.nextInt(FILES)), random.nextBoolean() ? CaseType.CRIMINAL : CaseType.CIVIL,
                random.nextBoolean() ? CaseStage.TRIAL : CaseStage.LITIGATION);
            case 1 -> imported("FE-new-" + random.nextInt(1000), CaseType.CIVIL, CaseStage.LITIGATION);
            case 2 -> veto(reviews.get(random.nextInt(FILES)));
            default -> markedAgain(reviews.get(random.nextInt(FILES)));
        }
    }

    private void imported(String no, CaseType type, CaseStage stage) {
        String firm = List.of("望川律师事务所", "法桥律师事务所", "").get(random.nextInt(3));
        LocalDate closed = day();
        CaseEntry entry = new CaseEntry(no, type, stage, CaseOrigin.APPLIED, type == CaseType.CRIMINAL ? ServiceKind.DEFENCE : ServiceKind.CIVIL_AGENCY, null, "盗窃", CaseFlags.NONE, CaseRegions.OWN,
            new CaseDates(null, FIRST.minusMonths(1), null, null, null, null, closed, null), null);
        wire(ImportBatch.class).writeChunk(chief.actor(null), List.of(new ListEntry(1, entry, tree.get(random.nextInt(tree.size())).code(), firm.isEmpty() ? null : firm,
            new HandlerEntry("FE-L", "胡磊", HandlerKind.LAWYER, null, null, null), null, new PersonalData("甲", null, null, null))));
    }

    private void marked(String no) {
        clock.setDay(day());
        actAs(chief);
        UUID file = em.createQuery("select c.uuid from AidCase c where c.caseNo = :no", UUID.class).setParameter("no", no).getSingleResult();
        UUID review = wire(AssignmentService.class).assign(new AssignOrder(List.of(file), lin.uuid(), null)).get(0).review();
        reviews.add(review);
        actAs(lin);
        wire(ReviewService.class).start(review);
        flushAndClear();
        for (String item : List.of("A1", "A2", "B1")) {
            if (random.nextBoolean()) {
                wire(MarkingService.class).full(review, item, seen(review, item));
            } else {
                lose(review, item);
            }
        }
        submitted(review);
    }

    private void markedAgain(UUID review) {
        actAs(lin);
        wire(ReviewService.class).correct(review, detail(review).version(), "漏看一页");
        flushAndClear();
        lose(review, List.of("A1", "A2", "B1").get(random.nextInt(3)));
        submitted(review);
    }

    private void lose(UUID review, String item) {
        wire(MarkingService.class).addRow(review, item, seen(review, item), new DeductionInput(BigDecimal.valueOf(1 + random.nextInt(1200), 2), "卷内无记录", "卷1 第4页", null, null));
    }

    private void submitted(UUID review) {
        long rated = wire(ReviewService.class).rate(review, detail(review).version(), Difficulty.values()[random.nextInt(3)], Set.of(org.pingcha.review.DifficultyReason.MANY_VOLUMES), null);
        wire(ReviewService.class).submit(review, rated);
        flushAndClear();
    }

    private void veto(UUID review) {
        if (em.createNativeQuery("select 1 from veto_finding v join file_review r on r.id = v.review_id where r.uuid = ?1").setParameter(1, review).getResultList().isEmpty()) {
            actAs(lin);
            UUID veto = wire(VetoService.class).propose(review, "V2", "卷内无会见笔录", "卷1 第1页");
            actAs(chief);
            wire(VetoService.class).confirm(veto, 0, "看守所也无记录");
            flushAndClear();
        }
    }

    private ReviewDetail detail(UUID review) {
        return wire(ReviewQueries.class).detail(review);
    }

    private int seen(UUID review, String item) {
        return wire(SheetQueries.class).item(detail(review).shownSheet(), item, Locale.SIMPLIFIED_CHINESE).revision();
    }

    /** One of three years and a half, so that what is corrected is often years old. */
    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(1250));
    }

    /** The same day, or the first of its month or year, since spans often begin and end there. */
    private LocalDate begin(LocalDate day) {
        return random.nextInt(3) == 0 ? day.withDayOfYear(1) : random.nextBoolean() ? day.withDayOfMonth(1) : day;
    }

    private void agrees() {
        for (int worked = wire(FigureKeeping.class).workOff(); worked > 0; worked = wire(FigureKeeping.class).workOff()) {
            changes += worked;
        }
        compare("after " + changes + " changes");
    }

    private void compare(String when) {
        actAs(chief);
        List<Raw> raw = RawFacts.reviews(em);
        for (int i = 0; i < 4; i++) {
            LocalDate from = random.nextInt(3) == 0 ? null : begin(day());
            LocalDate to = random.nextInt(3) == 0 ? null : begin((from == null ? day() : from.plusDays(random.nextInt(1000))).plusYears(1)).minusDays(1);
            CaseType type = random.nextBoolean() ? null : CaseType.values()[random.nextInt(2)];
            FigureScope scope = new FigureScope(tree.get(random.nextInt(tree.size())).path(), from, to, type, TODAY);
            same(when + ", " + scope + ", seed " + seed, scope, raw.stream().filter(one -> one.within(scope)).toList());
        }
    }

    private void same(String about, FigureScope scope, List<Raw> raw) {
        FigureQueries figures = wire(FigureQueries.class);
        assertEquals(RawFacts.sums(raw, Raw::month), sums(figures.months(scope), cell -> cell.month().toString(), FigureQueries.MonthCell::sum), about);
        assertEquals(RawFacts.sums(raw, one -> one.type() + " " + one.stage()), sums(figures.kinds(scope), cell -> cell.type() + " " + cell.stage(), FigureQueries.KindCell::sum), about);
        assertEquals(RawFacts.sums(raw, one -> one.office() + " " + one.month()),
            sums(figures.officeMonths(scope), cell -> cell.code() + " " + cell.month(), FigureQueries.OfficeMonth::sum), about);
        assertEquals(RawFacts.sums(raw, Raw::office), sums(figures.offices(scope), FigureQueries.OfficeCell::code, FigureQueries.OfficeCell::sum), about);
        assertEquals(RawFacts.sums(raw, Raw::firm), sums(figures.firms(scope), cell -> String.valueOf(cell.name()), FigureQueries.FirmCell::sum), about);
        assertEquals(RawFacts.sums(raw, Raw::difficulty), sums(figures.difficulties(scope), FigureQueries.DifficultyCell::difficulty, FigureQueries.DifficultyCell::sum), about);
        Map<String, String> lost = new TreeMap<>();
        figures.losses(scope).forEach(loss -> lost.put(loss.form() + " " + loss.item(), loss.files() + " " + loss.points().setScale(2)));
        assertEquals(RawFacts.losses(em, raw), lost, about);
        assertEquals(RawFacts.cases(em, scope), figures.cases(scope), about);
    }

    private static <C> Map<String, String> sums(List<C> cells, Function<C, String> key, Function<C, Sum> sum) {
        Map<String, Sum> found = new TreeMap<>();
        cells.forEach(cell -> found.merge(key.apply(cell), sum.apply(cell), Sum::plus));
        Map<String, String> said = new TreeMap<>();
        found.forEach((name, each) -> said.put(name, RawFacts.say(each)));
        return said;
    }
}
