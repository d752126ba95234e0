package org.pingcha.figures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.figures.FigureScope.Days;
import org.pingcha.shared.LikePattern;

/** Rows {@code f} of a table within a scope: those stored, and the sums of the days that are left, as one. */
final class FigureSource {
    private final FigureTable table;
    private final FigureScope scope;
    private final boolean whole;
    private final String slice;
    private final Map<String, Object> parameters = new HashMap<>();
    private final String from;

    /**
     * @param whole whether rows stand for the office with everything below; else each office's own
     * @param slice of the reviews; null where the table has none
     */
    FigureSource(FigureTable table, FigureScope scope, boolean whole, String slice) {
        this.table = table;
        this.scope = scope;
        this.whole = whole;
        this.slice = slice;
        StringBuilder sql = new StringBuilder(" from (").append(stored());
        int i = 0;
        for (Days days : scope.rest()) {
            sql.append(" union all ").append(left(days, i++));
        }
        from = sql.append(") f").toString();
    }

    private String columns() {
        return "office_id, month_on, " + table.columns();
    }

    private String stored() {
        StringBuilder sql = new StringBuilder("select ").append(columns()).append(" from ").append(table.table());
        if (whole) {
            sql.append(" where whole = true and office_id = (select w.id from office w where w.path = :path)");
            parameters.put("path", scope.path());
        } else {
            sql.append(" where whole = false and office_id in (select w.id from office w where w.path like :below escape '!')");
            parameters.put("below", LikePattern.startsWith(scope.path()));
        }
        if (!scope.hasWhole()) {
            return sql.append(" and 1 = 0").toString();
        }
        add(sql, " and month_on >= :firstMonth", "firstMonth", scope.from() == null ? null : scope.firstWhole().atDay(1));
        add(sql, " and month_on <= :lastMonth", "lastMonth", scope.to() == null ? null : scope.lastWhole().atDay(1));
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
        StringBuilder sql = new StringBuilder("select ").append(columns()).append(" from (")
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
    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager em, String select, String joins, String group) {
        Query query = em.createNativeQuery("select " + select + from + joins + " group by " + group);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
