package org.pingcha.figures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.pingcha.shared.ChinaTime;

/** The figures of a dashboard, read as the server reads them, and added up from the facts by plain SQL; both over the same connection. */
final class StoredAndRaw {
    private static final Pattern NAME = Pattern.compile("(?<!:):([A-Za-z][A-Za-z0-9]*)");
    private static final String REVIEWS = " from file_review r join aid_case c on c.id = r.case_id join office o on o.id = c.office_id";
    private static final String WHERE = " where r.state in ('SUBMITTED', 'CORRECTING') and o.path like :path and r.submitted_at >= :from and r.submitted_at < :until";
    private static final String SUMS = " count(*), sum(r.score), sum(r.score * r.score), sum(case when r.grade = 'EXCELLENT' then 1 else 0 end),"
        + " sum(case when r.grade = 'GOOD' then 1 else 0 end), sum(case when r.grade = 'PASS' then 1 else 0 end), sum(case when r.grade = 'FAIL' then 1 else 0 end),"
        + " sum(case when exists (select 1 from veto_finding v where v.review_id = r.id and v.state = 'CONFIRMED' and v.effect = 'FAIL') then 1 else 0 end)";
    private static final String MONTH = "date_trunc('month', r.submitted_at at time zone 'Asia/Shanghai')";
    private static final String MARKS = " join item_mark m on m.sheet_id = r.sheet_id and m.answer = 'DEDUCTED'";
    private static final List<String> RAW = List.of(
        "select " + MONTH + ", c.type, c.stage," + SUMS + REVIEWS + WHERE + " group by 1, 2, 3",
        "select " + MONTH + ", count(d.id)" + REVIEWS + MARKS + " left join sheet_deduction d on d.mark_id = m.id" + WHERE + " group by 1",
        "select o.code, " + MONTH + "," + SUMS + REVIEWS + WHERE + " group by 1, 2",
        "select f.uuid, f.name," + SUMS + REVIEWS + " left join law_firm f on f.id = c.firm_id" + WHERE + " group by 1, 2",
        "select r.difficulty," + SUMS + REVIEWS + WHERE + " group by 1",
        "select x.code, i.code, count(distinct m.id), sum(d.points)" + REVIEWS + MARKS + " join instrument_item i on i.id = m.item_id"
            + " join instrument_version iv on iv.id = i.version_id join instrument x on x.id = iv.instrument_id left join sheet_deduction d on d.mark_id = m.id" + WHERE
            + " group by 1, 2",
        "select date_trunc('month', c.closed_on), count(*), sum(case when exists (select 1 from file_review r where r.case_id = c.id and r.state in ('SUBMITTED',"
            + " 'CORRECTING')) then 1 else 0 end) from aid_case c join office o on o.id = c.office_id where c.closed_on >= :from and c.closed_on < :until"
            + " and o.path like :path group by 1");

    private final Connection connection;
    private final FigureQueries figures = new FigureQueries();
    private final FigureScope scope;

    StoredAndRaw(DataSource database, String path, LocalDate from, LocalDate today) throws SQLException {
        connection = database.getConnection();
        scope = new FigureScope(path, from, today, null, today);
        figures.em = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> query((String) args[0]));
        figures.actor = new org.pingcha.identity.CurrentActor();
        figures.actor.set(org.pingcha.identity.Actor.system());
    }

    /** Milliseconds for all of them, as the server asks. */
    double stored() {
        long start = System.nanoTime();
        figures.months(scope);
        figures.kinds(scope);
        figures.officeMonths(scope);
        figures.offices(scope);
        figures.firms(scope);
        figures.difficulties(scope);
        figures.losses(scope);
        figures.cases(scope);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Milliseconds for the same from the facts. */
    double raw() throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("path", scope.path() + "%");
        values.put("from", scope.from() == null ? LocalDate.of(2000, 1, 1) : scope.from());
        values.put("until", scope.to().plusDays(1));
        long start = System.nanoTime();
        for (String sql : RAW) {
            rows(sql, values);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Reviews in both: they must agree. */
    long storedReviews() {
        return figures.months(scope).stream().mapToLong(cell -> cell.sum().n()).sum();
    }

    private Query query(String sql) {
        Map<String, Object> values = new HashMap<>();
        return (Query) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Query.class}, (proxy, method, args) -> {
            if (method.getName().equals("setParameter")) {
                values.put((String) args[0], args[1]);
                return proxy;
            }
            return rows(sql, values);
        });
    }

    private List<Object[]> rows(String sql, Map<String, Object> values) throws SQLException {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(sql);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        try (PreparedStatement statement = connection.prepareStatement(matcher.replaceAll("?"))) {
            for (int i = 0; i < names.size(); i++) {
                Object value = values.get(names.get(i));
                statement.setObject(i + 1, value instanceof LocalDate day && sql.contains("submitted_at") && !sql.contains("closed_on")
                    && (names.get(i).equals("from") || names.get(i).equals("until")) ? day.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime() : value);
            }
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
