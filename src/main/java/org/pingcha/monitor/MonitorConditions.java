package org.pingcha.monitor;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeQueries.OfficeRow;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Problem;

/** The from and where clauses of what is added up: whose rows, and what was asked for. */
final class MonitorConditions {
    private final String tables;
    private final StringBuilder where = new StringBuilder(" where o.path like :scope escape '!'");
    private final Map<String, Object> parameters = new HashMap<>();

    private MonitorConditions(String tables, Actor actor) {
        this.tables = tables;
        parameters.put("scope", actor.scope());
    }

    /** Reviews {@code r} that have a score, with their case {@code c}, its office {@code o} and firm {@code f}: whoever has the case now sees them. */
    static MonitorConditions reviews(Actor actor, OverviewFilter filter, List<OfficeRow> inScope) {
        MonitorConditions conditions = new MonitorConditions(" from file_review r join aid_case c on c.id = r.case_id"
            + " join office o on o.id = c.office_id left join law_firm f on f.id = c.firm_id", actor);
        conditions.where.append(" and r.state in ('SUBMITTED', 'CORRECTING')");
        conditions.add(" and r.submitted_at >= :from", "from", startOf(filter.from()));
        conditions.add(" and r.submitted_at < :until", "until", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        return conditions.common(filter, inScope);
    }

    /** Closed cases {@code c} with their office {@code o}. */
    static MonitorConditions closedCases(Actor actor, OverviewFilter filter, List<OfficeRow> inScope) {
        MonitorConditions conditions = new MonitorConditions(" from aid_case c join office o on o.id = c.office_id", actor);
        conditions.where.append(" and c.closed_on is not null");
        conditions.add(" and c.closed_on >= :from", "from", filter.from());
        conditions.add(" and c.closed_on <= :until", "until", filter.to());
        return conditions.common(filter, inScope);
    }

    private MonitorConditions common(OverviewFilter filter, List<OfficeRow> inScope) {
        if (filter.office() != null) {
            OfficeRow office = inScope.stream().filter(row -> row.code().equals(filter.office())).findFirst().orElseThrow(Problem::notFound);
            add(" and o.path like :office escape '!'", "office", LikePattern.startsWith(office.path()));
        }
        add(" and c.type = :type", "type", filter.type() == null ? null : filter.type().name());
        return this;
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }

    /** Both clauses, with further tables between them. */
    String from(String furtherTables) {
        return tables + furtherTables + where;
    }

    Query fill(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
