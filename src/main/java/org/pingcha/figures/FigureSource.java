package org.pingcha.figures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.figures.FigureScope.Days;
import org.pingcha.figures.FigureScope.Months;
import org.pingcha.shared.LikePattern;

/** Rows {@code f} of a table within a scope: those stored of years and months, and the sums of the days that are left, as one. */
final class FigureSource {
    private final FigureTable table;
    private final FigureScope scope;
    private final boolean whole;
    private final String slice;
    private final Map<String, Object> parameters = new HashMap<>();
    private final String from;

    /**
     * @param whole   whether rows stand for the office with everything below; else each office's own
     * @param slice   of the reviews; null where the table has none
     * @param byMonth whether each row is to be of one month; else those of whole years stand for their months
     */
    FigureSource(FigureTable table, FigureScope scope, boolean whole, String slice, boolean byMonth) {
        this.table = table;
        this.scope = scope;
        this.whole = whole;
        this.slice = slice;
        List<String> parts = new ArrayList<>();
        if (!byMonth) {
            scope.years().ifPresent(years -> parts.add(stored(table.yearly(), "year_on", years, "Year")));
        }
        for (Months months : byMonth ? scope.months().stream().toList() : scope.monthsLeft()) {
            parts.add(stored(table.monthly(), "month_on", months, "Month" + parts.size()));
        }
        for (Days days : scope.rest()) {
            parts.add(left(days, parts.size()));
        }
        from = " from (" + String.join(" union all ", parts) + ") f";
    }

    private String columns(String date) {
        return "office_id, " + date + " as month_on, " + table.columns();
    }

    private String stored(String name, String date, Months span, String nth) {
        StringBuilder sql = new StringBuilder("select ").append(columns(date)).append(" from ").append(name);
        if (whole) {
            add(sql, " where whole = true and office_id = (select w.id from office w where w.path = :path)", "path", scope.path());
        } else {
            add(sql, " where whole = false and office_id in (select w.id from office w where w.path like :below escape '!')", "below", LikePattern.startsWith(scope.path()));
        }
        add(sql, " and " + date + " >= :first" + nth, "first" + nth, span.first() == null ? null : span.first().atDay(1));
        add(sql, " and " + date + " <= :last" + nth, "last" + nth, span.last() == null ? null : span.last().atDay(1));
        add(sql, " and type = :type", "type", scope.type() == null ? null : scope.type().name());
        add(sql, " and slice = :slice", "slice", slice);
        return sql.toString();
    }

    private String left(Days days, int i) {
        StringBuilder further = new StringBuilder();
        add(further, " and o.path like :below escape '!'", "below", LikePattern.startsWith(scope.path()));
        add(further, " and c.type = :type", "type", scope.type() == null ? null : scope.type().name());
        parameters.put("from" + i, table.start(days.first()));
        parameters.put("until" + i, table.start(days.last().plusDays(1)));
        StringBuilder sql = new StringBuilder("select ").append(columns("month_on")).append(" from (")
            .append(table.facts(further.toString()).replace(":from", ":from" + i).replace(":until", ":until" + i)).append(") e").append(i);
        add(sql, " where slice = :slice", "slice", slice);
        return sql.toString();
    }

    private void add(StringBuilder sql, String condition, String name, Object value) {
        if (value != null) {
            sql.append(condition);
            parameters.put(name, value);
        }
    }

    /** What a query gives; {@code joins} between the rows and the groups. */
    List<Object[]> rows(EntityManager em, String select, String joins, String group) {
        return rows(em, select + from + joins + " group by " + group);
    }

    /** What all rows add up to. */
    Object[] row(EntityManager em, String select) {
        return rows(em, select + from).get(0);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(EntityManager em, String selected) {
        Query query = em.createNativeQuery("select " + selected);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
