package org.pingcha.figures;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.pingcha.shared.ChinaTime;

/** Brute force: every raw row is read and added up one by one, in another way than the figures are. */
final class RawFacts {
    private static final String REVIEWS = "select r.id, r.submitted_at, o.path, o.code, c.type, c.stage, f.name, r.difficulty, r.score, r.grade, r.sheet_id"
        + " from file_review r, aid_case c left join law_firm f on f.id = c.firm_id, office o"
        + " where c.id = r.case_id and o.id = c.office_id and r.score is not null and r.state <> 'CANCELLED' and o.code like 'FE%'";
    private static final String VETOED = "select distinct review_id from veto_finding where state = 'CONFIRMED' and effect = 'FAIL'";
    private static final String LOST = "select m.sheet_id, m.id, x.code, i.code, d.points from item_mark m left join sheet_deduction d on d.mark_id = m.id, instrument_item i,"
        + " instrument_version v, instrument x where i.id = m.item_id and v.id = i.version_id and x.id = v.instrument_id and m.answer = 'DEDUCTED'";
    private static final String CASES = "select c.id, c.closed_on, o.path, c.type from aid_case c, office o where o.id = c.office_id and c.closed_on is not null and o.code like 'FE%'";

    /** One scored review. */
    record Raw(long id, LocalDate day, String path, String office, String type, String stage, String firm, String difficulty, BigDecimal score, String grade, long sheet,
               boolean vetoed, int cuts) {
        String month() {
            return YearMonth.from(day).toString();
        }

        boolean within(FigureScope scope) {
            return RawFacts.within(scope, path, type, day);
        }
    }

    private RawFacts() {
    }

    static List<Raw> reviews(EntityManager em) {
        em.flush();
        List<Long> vetoed = em.createNativeQuery(VETOED).getResultList().stream().map(id -> ((Number) id).longValue()).toList();
        Map<Long, Integer> cuts = new TreeMap<>();
        rows(em, LOST).forEach(row -> cuts.merge(((Number) row[0]).longValue(), row[4] == null ? 0 : 1, Integer::sum));
        return rows(em, REVIEWS).stream().map(row -> {
            long id = ((Number) row[0]).longValue();
            long sheet = ((Number) row[10]).longValue();
            return new Raw(id, ChinaTime.dayOf(instant(row[1])), (String) row[2], (String) row[3], (String) row[4], (String) row[5], String.valueOf(row[6]),
                row[7] == null ? "-" : (String) row[7], (BigDecimal) row[8], (String) row[9], sheet, vetoed.contains(id), cuts.getOrDefault(sheet, 0));
        }).toList();
    }

    static Map<String, String> sums(List<Raw> raw, Function<Raw, String> key) {
        Map<String, Sum> found = new TreeMap<>();
        for (Raw one : raw) {
            found.merge(key.apply(one), new Sum(1, one.score(), one.score().pow(2), is(one, "EXCELLENT"), is(one, "GOOD"), is(one, "PASS"), is(one, "FAIL"),
                one.vetoed() ? 1 : 0, one.cuts()), Sum::plus);
        }
        Map<String, String> said = new TreeMap<>();
        found.forEach((name, each) -> said.put(name, say(each)));
        return said;
    }

    private static int is(Raw one, String grade) {
        return one.grade().equals(grade) ? 1 : 0;
    }

    static String say(Sum sum) {
        return sum.n() + " " + sum.total().setScale(2) + " " + sum.squares().setScale(4) + " " + sum.excellent() + " " + sum.good() + " " + sum.pass() + " " + sum.fail()
            + " veto " + sum.vetoed() + " cuts " + sum.cuts();
    }

    static Map<String, String> losses(EntityManager em, List<Raw> raw) {
        List<Long> sheets = raw.stream().map(Raw::sheet).toList();
        Map<String, List<Object>> marks = new TreeMap<>();
        Map<String, BigDecimal> points = new TreeMap<>();
        for (Object[] row : rows(em, LOST)) {
            if (sheets.contains(((Number) row[0]).longValue())) {
                String item = row[2] + " " + row[3];
                List<Object> seen = marks.computeIfAbsent(item, key -> new ArrayList<>());
                if (!seen.contains(row[1])) {
                    seen.add(row[1]);
                }
                points.merge(item, row[4] == null ? BigDecimal.ZERO : (BigDecimal) row[4], BigDecimal::add);
            }
        }
        Map<String, String> said = new TreeMap<>();
        marks.forEach((item, seen) -> said.put(item, seen.size() + " " + points.get(item).setScale(2)));
        return said;
    }

    static FigureQueries.Closed cases(EntityManager em, FigureScope scope) {
        List<Long> reviewed = em.createNativeQuery("select case_id from file_review where score is not null and state <> 'CANCELLED'").getResultList().stream()
            .map(id -> ((Number) id).longValue()).toList();
        List<Object[]> closed = rows(em, CASES).stream().filter(row -> within(scope, (String) row[2], (String) row[3], FigureKeeping.day(row[1]))).toList();
        return new FigureQueries.Closed(closed.size(), closed.stream().filter(row -> reviewed.contains(((Number) row[0]).longValue())).count());
    }

    private static boolean within(FigureScope scope, String path, String type, LocalDate day) {
        return path.startsWith(scope.path()) && (scope.type() == null || scope.type().name().equals(type)) && (scope.from() == null || !day.isBefore(scope.from()))
            && (scope.to() == null || !day.isAfter(scope.to()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    private static Instant instant(Object value) {
        return value instanceof Instant moment ? moment : value instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) value).toInstant();
    }
}
