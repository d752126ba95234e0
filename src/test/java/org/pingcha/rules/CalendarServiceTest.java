package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** A year taken from a file and single days corrected, on both databases. */
class CalendarServiceTest extends DatabaseTest {
    private static final CalendarDate NEW_YEAR = new CalendarDate(day("2027-01-01"), false, "元旦", "New Year's Day");
    /** A Saturday and a Sunday. */
    private static final CalendarDate WORKED = new CalendarDate(day("2027-02-20"), true, "春节", "Spring Festival");
    private static final CalendarDate SPRING = new CalendarDate(day("2027-02-07"), false, "春节", "Spring Festival");
    private static final YearEntry YEAR_2027 = new YearEntry("国务院办公厅通知", true, List.of(NEW_YEAR, SPRING, WORKED));

    private final List<Object> fired = new ArrayList<>();
    private CalendarService service;
    private WorkCalendars calendars;

    @BeforeEach
    void load() {
        wire(ShippedRules.class).load(new SchemaReady());
        // The container alone makes events; this one writes down what is fired.
        provide(Event.class, (Event<?>) Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class},
            (proxy, method, args) -> {
                fired.add(args[0]);
                return null;
            }));
        service = wire(CalendarService.class);
        calendars = wire(WorkCalendars.class);
        flushAndClear();
    }

    @Test
    void aFileIsComparedWithWhatIsThereAndWritesNothing() {
        CalendarPreview preview = service.check(2027, "2027-01-01,放假,元旦,\n2027-02-20,上班,春节,\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(preview.isGood());
        // English names come from the years before.
        assertEquals(List.of(NEW_YEAR, WORKED), preview.file().days());
        assertEquals(List.of(new CalendarChange(NEW_YEAR.date(), null, NEW_YEAR), new CalendarChange(WORKED.date(), null, WORKED)),
            preview.changes());
        assertEquals(List.of(), calendars.current().exceptionsOf(2027));
        assertFalse(service.check(2027, "2028-01-01,放假,元旦,\n".getBytes(StandardCharsets.UTF_8)).isGood());
        // 39 days of 2026 would go: 33 holidays and 6 make-up days.
        assertEquals(39, service.check(2026, "2026-03-02,放假,元旦,\n".getBytes(StandardCharsets.UTF_8)).changes().stream()
            .filter(change -> change.after() == null).count());
    }

    @Test
    void aNewYearIsOfficialOnceItIsEntered() {
        assertFalse(calendars.current().isOfficial(2027));
        // Friday 1 January is off, and so is the weekend after it.
        assertEquals(day("2027-01-01"), calendars.current().plusWorkingDays(day("2026-12-31"), 1));
        service.replace(2027, null, YEAR_2027);
        flushAndClear();
        // Kept until the event says otherwise.
        assertFalse(calendars.current().isOfficial(2027));
        assertEquals(List.of(new CalendarChanged(2027)), fired);
        calendars.forget(new CalendarChanged(2027));
        assertTrue(calendars.current().isOfficial(2027));
        assertEquals(day("2027-01-04"), calendars.current().plusWorkingDays(day("2026-12-31"), 1));
        assertTrue(calendars.current().isWorkingDay(day("2027-02-20")));
        CalendarYearRow row = calendars.years().get(0);
        assertEquals(2027, row.year());
        assertTrue(row.verified());
        assertTrue(trail("rules.audit.yearAdded", "calendar:2027").get(1).contains("\"2027-02-20\":\"workday 春节\""));
    }

    @Test
    void replacingAYearLeavesNothingOfItAndTouchesNoOther() {
        service.replace(2027, null, YEAR_2027);
        flushAndClear();
        long version = calendars.years().get(0).version();
        CalendarDate renamed = new CalendarDate(SPRING.date(), false, "除夕", "New Year's Eve");
        service.replace(2027, version, new YearEntry("更正通知", false, List.of(NEW_YEAR, renamed)));
        flushAndClear();
        assertEquals(List.of(NEW_YEAR, renamed), calendars.current().exceptionsOf(2027));
        assertEquals(39, calendars.current().exceptionsOf(2026).size());
        assertEquals("更正通知", calendars.years().get(0).source());
        List<String> entry = trail("rules.audit.yearReplaced", "calendar:2027");
        // What stayed the same is not repeated.
        assertFalse(entry.get(0).contains("2027-01-01"));
        assertTrue(entry.get(0).contains("\"2027-02-07\":\"holiday 春节\"") && entry.get(1).contains("\"2027-02-07\":\"holiday 除夕\""));
        assertTrue(entry.get(0).contains("\"2027-02-20\"") && !entry.get(1).contains("\"2027-02-20\""));
    }

    @Test
    void whoeverSawAnOlderYearIsToldSo() {
        long seen = announced(2026).version();
        assertEquals(Problem.Kind.CONFLICT, refused(() -> service.replace(2026, null, YEAR_2027_AS_2026)).kind());
        assertEquals(Problem.Kind.CONFLICT, refused(() -> service.replace(2027, 0L, YEAR_2027)).kind());
        service.put(seen, new DayEntry(new CalendarDate(day("2026-03-02"), false, "探亲日", "Family Day"), "本地安排"));
        flushAndClear();
        assertEquals(Problem.Kind.CONFLICT, refused(() -> service.remove(seen, day("2026-03-02"), "误")).kind());
        assertEquals(Problem.Kind.CONFLICT, refused(() -> service.describe(2026, seen, "来源", true)).kind());
        assertEquals(1, fired.size());
    }

    @Test
    void aDayIsAddedChangedAndMadeOrdinaryAgain() {
        CalendarDate family = new CalendarDate(day("2026-03-02"), false, "探亲日", "Family Day");
        service.put(announced(2026).version(), new DayEntry(family, "本地安排"));
        flushAndClear();
        assertFalse(fresh().isWorkingDay(day("2026-03-02")));
        List<String> added = trail("rules.audit.dayChanged", "calendar:2026");
        assertEquals("{}", added.get(0));
        assertTrue(added.get(1).contains("holiday 探亲日") && added.get(1).contains("本地安排"));

        assertEquals("rules.problem.sameDay", refused(() -> service.put(announced(2026).version(), new DayEntry(family, "再次"))).key());
        service.remove(announced(2026).version(), day("2026-03-02"), "取消");
        flushAndClear();
        assertTrue(fresh().isWorkingDay(day("2026-03-02")));
        assertEquals("rules.problem.sameDay", refused(() -> service.remove(announced(2026).version(), day("2026-03-02"), "再次")).key());
        assertEquals(List.of(new CalendarChanged(2026), new CalendarChanged(2026)), fired);
    }

    @Test
    void whatIsNoHolidayIsRefused() {
        long seen = announced(2026).version();
        // 2 March 2026 is a Monday.
        assertEquals("rules.calendarFault.weekday",
            refused(() -> service.put(seen, new DayEntry(new CalendarDate(day("2026-03-02"), true, "春节", "Spring"), "理由"))).key());
        assertEquals("rules.calendarFault.nameEn",
            refused(() -> service.put(seen, new DayEntry(new CalendarDate(day("2026-03-02"), false, "春节", null), "理由"))).key());
        assertEquals("rules.problem.noReason", refused(() -> service.remove(seen, day("2026-01-01"), " ")).key());
        assertEquals("rules.problem.yearMissing", refused(() -> service.put(0, new DayEntry(NEW_YEAR, "理由"))).key());
        assertEquals("rules.problem.noSource", refused(() -> service.describe(2026, seen, " ", true)).key());
        assertEquals("rules.calendarFault.otherYear", refused(() -> service.replace(2028, null, YEAR_2027)).key());
        assertEquals("rules.calendarFault.twice",
            refused(() -> service.replace(2027, null, new YearEntry("来源", false, List.of(NEW_YEAR, NEW_YEAR)))).key());
        assertEquals(List.of(), fired);
    }

    @Test
    void theSourceAndItsMarkAreKept() {
        service.describe(2026, announced(2026).version(), "国办发明电〔2025〕7号", false);
        flushAndClear();
        assertEquals("国办发明电〔2025〕7号", announced(2026).source());
        assertFalse(announced(2026).verified());
        assertTrue(trail("rules.audit.yearDescribed", "calendar:2026").get(0).contains("\"verified\":\"true\""));
    }

    private static final YearEntry YEAR_2027_AS_2026 = new YearEntry("来源", false,
        List.of(new CalendarDate(LocalDate.of(2026, 1, 1), false, "元旦", "New Year's Day")));

    private WorkCalendar fresh() {
        calendars.forget(new CalendarChanged(0));
        return calendars.current();
    }

    private CalendarYearRow announced(int year) {
        return calendars.years().stream().filter(row -> row.year() == year).findFirst().orElseThrow();
    }

    /** Values before and after of the last entry of its kind. */
    private List<String> trail(String action, String subject) {
        return em.createQuery("select coalesce(a.before, '{}'), coalesce(a.after, '{}') from AuditEntry a "
                + "where a.action = :action and a.subject = :subject order by a.id desc", Object[].class)
            .setParameter("action", action).setParameter("subject", subject).setMaxResults(1).getResultList().stream()
            .map(row -> List.of((String) row[0], (String) row[1])).findFirst().orElseThrow();
    }

    private static Problem refused(Runnable act) {
        return assertThrows(Problem.class, act::run);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
