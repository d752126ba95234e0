package org.pingcha.monitor;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.identity.OfficeQueries.OfficeRow;
import org.pingcha.monitor.Overview.Group;
import org.pingcha.monitor.Overview.Kind;
import org.pingcha.monitor.Overview.Lost;
import org.pingcha.monitor.Overview.Month;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;

/**
 * Adds up what the rooms have stored, in the database: a page costs the same few statements whatever the number of
 * files. A transaction holds them together, so that the parts of a page agree.
 */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class MonitorQueries {
    static final String FIGURES = " count(*), sum(r.score), sum(r.score * r.score),"
        + " sum(case when r.grade in ('EXCELLENT', 'GOOD') then 1 else 0 end), sum(case when r.grade = 'FAIL' then 1 else 0 end)";
    private static final String BY_GRADE = "select r.grade, count(*), sum(r.score), sum(r.score * r.score),"
        + " sum(case when exists (select 1 from veto_finding v where v.review_id = r.id and v.state = 'CONFIRMED' and v.effect = 'FAIL')"
        + " then 1 else 0 end)";
    // Months are the office's: a file submitted on the 1st at one in the morning is last month's in UTC.
    private static final String LOCAL = "from (r.submitted_at at time zone 'Asia/Shanghai'))";
    static final String MONTH = "extract(year " + LOCAL + ", extract(month " + LOCAL;
    static final String AGENCY = "o.code, o.name";
    private static final String KIND = "c.type, c.stage";
    private static final String FIRM = "cast(f.uuid as varchar(36)), f.name";
    private static final String LOST = "select x.code, i.code, max(i.version_id), max(s.code), count(distinct m.id), sum(d.points)";
    private static final String LOST_ITEMS = " join item_mark m on m.sheet_id = r.sheet_id and m.answer = 'DEDUCTED'"
        + " join instrument_item i on i.id = m.item_id join instrument_section s on s.id = i.section_id"
        + " join instrument_version iv on iv.id = i.version_id join instrument x on x.id = iv.instrument_id"
        + " left join sheet_deduction d on d.mark_id = m.id";
    private static final String TEXTS = "select t.version_id, t.place, t.language, t.wording from instrument_text t"
        + " where t.version_id in (:versions) and t.place in (:places) and t.field = 'TEXT' and t.language in (:first, :language)";
    private static final String CLOSED = "select count(*), coalesce(sum(case when exists (select 1 from file_review r"
        + " where r.case_id = c.id and r.state in ('SUBMITTED', 'CORRECTING')) then 1 else 0 end), 0)";
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
    RuleQueries rules;

    /** All figures of the first page; texts of items in this language where they have it. */
    public Overview overview(OverviewFilter filter, Locale locale) {
        List<OfficeRow> inScope = offices.inScope();
        MonitorConditions reviews = MonitorConditions.reviews(actor.get(), filter, inScope);
        Map<Grade, Long> grades = new EnumMap<>(Grade.class);
        Sample all = Sample.NONE;
        long vetoed = 0;
        for (Grade grade : Grade.values()) {
            grades.put(grade, 0L);
        }
        for (Object[] row : rows(BY_GRADE + reviews.from("") + " group by r.grade", reviews)) {
            Grade grade = Grade.valueOf((String) row[0]);
            long n = number(row[1]);
            grades.put(grade, n);
            vetoed += number(row[4]);
            all = new Sample(all.n() + n, all.sum().add(decimal(row[2])), all.squares().add(decimal(row[3])),
                all.good() + (grade.compareTo(Grade.GOOD) <= 0 ? n : 0), all.fails() + (grade == Grade.FAIL ? n : 0));
        }
        MonitorConditions cases = MonitorConditions.closedCases(actor.get(), filter, inScope);
        Object[] closed = rows(CLOSED + cases.from(""), cases).get(0);
        // Names are Chinese whatever the reader's language: by pinyin.
        Collator names = Collator.getInstance(Locale.CHINA);
        Comparator<Group> byName = Comparator.comparing(Group::name, Comparator.nullsLast(names));
        return new Overview(all, grades, vetoed, number(closed[0]), number(closed[1]), months(filter, reviews),
            groups(AGENCY, reviews, MonitorQueries::group).stream().sorted(Comparator.comparing(Group::key)).toList(),
            groups(KIND, reviews, row -> new Kind(CaseType.valueOf((String) row[0]), CaseStage.valueOf((String) row[1]), sample(row, 2)))
                .stream().sorted(Comparator.comparing(Kind::type).thenComparing(Kind::stage)).toList(),
            groups(FIRM, reviews, MonitorQueries::group).stream().sorted(byName).toList(),
            lost(reviews, locale), rules.caseReviewRules(ChinaTime.today(clock)).gradeScale(), all.isEmpty() ? unfiltered() : all.n());
    }

    /** What waits for the manager, in every office in sight. */
    @RolesAllowed(MANAGER_ROLE)
    public Waiting waiting() {
        Object[] row = (Object[]) em.createNativeQuery(WAITING).setParameter("scope", actor.get().scope())
            .setParameter("today", ChinaTime.today(clock)).getSingleResult();
        return new Waiting(number(row[0]), number(row[1]), number(row[2]));
    }

    private long unfiltered() {
        MonitorConditions none = MonitorConditions.reviews(actor.get(), OverviewFilter.ALL, List.of());
        return number(none.fill(em.createNativeQuery("select count(*)" + none.from(""))).getSingleResult());
    }

    private List<Month> months(OverviewFilter filter, MonitorConditions reviews) {
        TreeMap<YearMonth, Sample> found = new TreeMap<>();
        groups(MONTH, reviews, row -> found.put(YearMonth.of((int) number(row[0]), (int) number(row[1])), sample(row, 2)));
        if (found.isEmpty()) {
            return List.of();
        }
        YearMonth first = filter.from() == null ? found.firstKey() : YearMonth.from(filter.from());
        YearMonth last = filter.to() == null ? found.lastKey() : YearMonth.from(filter.to());
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(month, found.getOrDefault(month, Sample.NONE)));
        }
        return months;
    }

    private <G> List<G> groups(String key, MonitorConditions reviews, Function<Object[], G> read) {
        return rows("select " + key + "," + FIGURES + reviews.from("") + " group by " + key, reviews).stream()
            .map(read).collect(Collectors.toList());
    }

    private static Group group(Object[] row) {
        return new Group((String) row[0], (String) row[1], sample(row, 2));
    }

    private List<Lost> lost(MonitorConditions reviews, Locale locale) {
        List<Object[]> rows = rows(LOST + reviews.from(LOST_ITEMS) + " group by x.code, i.code", reviews);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = texts(rows, locale);
        return rows.stream()
            .map(row -> new Lost((String) row[0], (String) row[1], texts.getOrDefault(place(row), ""), number(row[4]), decimal(row[5])))
            .sorted(Comparator.comparing(Lost::files).reversed().thenComparing(Lost::form).thenComparing(Lost::item))
            .toList();
    }

    /** The items' wordings as the newest version in use has them. */
    private Map<String, String> texts(List<Object[]> rows, Locale locale) {
        Set<Long> versions = rows.stream().map(row -> number(row[2])).collect(Collectors.toSet());
        Set<String> places = rows.stream().map(row -> row[3] + "/" + row[1]).collect(Collectors.toSet());
        List<?> found = em.createNativeQuery(TEXTS).setParameter("versions", versions).setParameter("places", places)
            .setParameter("first", FIRST_LANGUAGE).setParameter("language", locale.getLanguage()).getResultList();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object each : found) {
            Object[] row = (Object[]) each;
            texts.merge(number(row[0]) + ":" + row[1], (String) row[3], (one, other) -> FIRST_LANGUAGE.equals(row[2]) ? one : other);
        }
        return texts;
    }

    private static String place(Object[] row) {
        return number(row[2]) + ":" + row[3] + "/" + row[1];
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, MonitorConditions conditions) {
        return conditions.fill(em.createNativeQuery(sql)).getResultList();
    }

    private static Sample sample(Object[] row, int at) {
        return new Sample(number(row[at]), decimal(row[at + 1]), decimal(row[at + 2]), number(row[at + 3]), number(row[at + 4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static BigDecimal decimal(Object value) {
        return value == null ? BigDecimal.ZERO : value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }
}
