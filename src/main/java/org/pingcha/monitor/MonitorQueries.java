package org.pingcha.monitor;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pingcha.figures.FigureQueries;
import org.pingcha.figures.FigureQueries.Closed;
import org.pingcha.figures.FigureQueries.FirmCell;
import org.pingcha.figures.FigureQueries.KindCell;
import org.pingcha.figures.FigureQueries.Loss;
import org.pingcha.figures.FigureQueries.MonthCell;
import org.pingcha.figures.FigureQueries.OfficeCell;
import org.pingcha.figures.FigureScope;
import org.pingcha.figures.Sum;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.monitor.Overview.Group;
import org.pingcha.monitor.Overview.Kind;
import org.pingcha.monitor.Overview.Lost;
import org.pingcha.monitor.Overview.Month;
import org.pingcha.register.CaseType;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * The manager's page, from the stored figures: it costs the same few statements over as few rows, whatever the number of files. A
 * transaction holds them together, so that the parts of a page agree.
 */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class MonitorQueries {
    private static final String TEXTS = "select t.version_id, t.place, t.language, t.wording from instrument_text t"
        + " where t.version_id in (:versions) and t.place in (:places) and t.field = 'TEXT' and t.language in (:first, :language)";
    private static final String WAITING = "select"
        + " (select count(*) from veto_finding v join file_review r on r.id = v.review_id join aid_case c on c.id = r.case_id"
        + " join office o on o.id = c.office_id"
        + " where v.state = 'PROPOSED' and o.path like :scope escape '!'),"
        + " (select count(*) from file_review r join aid_case c on c.id = r.case_id join office o on o.id = c.office_id"
        + " where r.state in ('ASSIGNED', 'IN_PROGRESS', 'CORRECTING') and r.due_on < :today and o.path like :scope escape '!'),"
        + " (select count(*) from request q join office o on o.id = q.office_id"
        + " where q.status = 'OPEN' and q.due_on < :today and o.path like :scope escape '!')";
    private static final String FIRST_LANGUAGE = "zh-CN";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @EJB
    OfficeQueries offices;

    @EJB
    FigureQueries figures;

    @EJB
    RuleQueries rules;

    /** All figures of the first page; texts of items in this language where they have it. */
    public Overview overview(OverviewFilter filter, Locale locale) {
        figures.settle();
        FigureScope scope = scope(filter);
        List<MonthCell> cells = figures.months(scope);
        Sum all = cells.stream().map(MonthCell::sum).reduce(Sum.NONE, Sum::plus);
        Map<Grade, Long> grades = new EnumMap<>(Map.of(Grade.EXCELLENT, all.excellent(), Grade.GOOD, all.good(), Grade.PASS, all.pass(), Grade.FAIL, all.fail()));
        Closed cases = figures.cases(scope);
        return new Overview(Sample.of(all), grades, all.vetoed(), cases.closed(), cases.reviewed(), months(filter, cells), agencies(figures.offices(scope)), kinds(figures.kinds(scope)),
            firms(figures.firms(scope)), lost(figures.losses(scope), locale), rules.caseReviewRules(ChinaTime.today(clock)).gradeScale(), all.n() == 0 ? unfiltered() : all.n());
    }

    /** How many files there are in each month that has any. */
    public NavigableMap<YearMonth, Long> filesByMonth(OverviewFilter filter) {
        figures.settle();
        NavigableMap<YearMonth, Long> counts = new TreeMap<>();
        figures.months(scope(filter)).forEach(cell -> counts.put(cell.month(), cell.sum().n()));
        return counts;
    }

    /** What a filter means for the stored figures. @throws Problem not found where the office is not in sight */
    public FigureScope scope(OverviewFilter filter) {
        String path = filter.office() == null ? actor.get().officePath() : offices.inScope().stream().filter(row -> row.code().equals(filter.office()))
            .findFirst().orElseThrow(Problem::notFound).path();
        return new FigureScope(path, filter.from(), filter.to(), filter.type(), ChinaTime.today(clock));
    }

    /** What waits for the manager, in every office in sight. */
    @RolesAllowed(MANAGER_ROLE)
    public Waiting waiting() {
        Object[] row = (Object[]) em.createNativeQuery(WAITING).setParameter("scope", actor.get().scope())
            .setParameter("today", ChinaTime.today(clock)).getSingleResult();
        return new Waiting(number(row[0]), number(row[1]), number(row[2]));
    }

    private long unfiltered() {
        return figures.kinds(scope(OverviewFilter.ALL)).stream().mapToLong(cell -> cell.sum().n()).sum();
    }

    private static List<Month> months(OverviewFilter filter, List<MonthCell> cells) {
        TreeMap<YearMonth, Sum> found = new TreeMap<>();
        cells.forEach(cell -> found.put(cell.month(), cell.sum()));
        if (found.isEmpty()) {
            return List.of();
        }
        YearMonth first = filter.from() == null ? found.firstKey() : YearMonth.from(filter.from());
        YearMonth last = filter.to() == null ? found.lastKey() : YearMonth.from(filter.to());
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Sum sum = found.getOrDefault(month, Sum.NONE);
            months.add(new Month(month, Sample.of(sum), sum.cuts()));
        }
        return months;
    }

    private static List<Group> agencies(List<OfficeCell> cells) {
        return cells.stream().map(cell -> new Group(cell.code(), cell.name(), Sample.of(cell.sum()))).sorted(Comparator.comparing(Group::key)).toList();
    }

    private static List<Kind> kinds(List<KindCell> cells) {
        return cells.stream().map(cell -> new Kind(cell.type(), cell.stage(), Sample.of(cell.sum()))).sorted(Comparator.comparing(Kind::type).thenComparing(Kind::stage)).toList();
    }

    /** By name, which is Chinese whatever the reader's language: by pinyin. */
    private static List<Group> firms(List<FirmCell> cells) {
        Comparator<Group> byName = Comparator.comparing(Group::name, Comparator.nullsLast(Collator.getInstance(Locale.CHINA)));
        return cells.stream().map(cell -> new Group(cell.uuid(), cell.name(), Sample.of(cell.sum()))).sorted(byName).toList();
    }

    private List<Lost> lost(List<Loss> losses, Locale locale) {
        if (losses.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = texts(losses, locale);
        return losses.stream()
            .map(loss -> new Lost(loss.form(), loss.item(), texts.getOrDefault(place(loss), ""), loss.files(), loss.points()))
            .sorted(Comparator.comparing(Lost::files).reversed().thenComparing(Lost::form).thenComparing(Lost::item))
            .toList();
    }

    /** The items' wordings as the newest version in use has them. */
    private Map<String, String> texts(List<Loss> losses, Locale locale) {
        Set<Long> versions = losses.stream().map(Loss::version).collect(Collectors.toSet());
        Set<String> places = losses.stream().map(loss -> loss.section() + "/" + loss.item()).collect(Collectors.toSet());
        List<?> found = em.createNativeQuery(TEXTS).setParameter("versions", versions).setParameter("places", places)
            .setParameter("first", FIRST_LANGUAGE).setParameter("language", locale.getLanguage()).getResultList();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            texts.merge(number(row[0]) + ":" + row[1], (String) row[3], (one, other) -> FIRST_LANGUAGE.equals(row[2]) ? one : other);
        }
        return texts;
    }

    private static String place(Loss loss) {
        return loss.version() + ":" + loss.section() + "/" + loss.item();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
