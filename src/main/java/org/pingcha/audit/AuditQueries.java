package org.pingcha.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** Reads the trail of what people of the offices in sight did. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.AUDITOR_ROLE, Role.ADMIN_ROLE})
public class AuditQueries {
    private static final String ROW = "select new org.pingcha.audit.AuditRow(e.id, e.at, e.actorName, e.action, e.subject, e.before, e.after,"
        + " e.address)";
    /** A view leaves no values; what changed something does. */
    private static final String CHANGED = "(e.before is not null or e.after is not null)";
    private static final String SUMMARY = "select new org.pingcha.audit.AuditSummary(count(e), coalesce(sum(case when " + CHANGED + " then 1 else 0 end), 0),"
        + " count(distinct e.actorName), coalesce(sum(case when e.action like '%.audit.export%' then 1 else 0 end), 0))";
    private static final String FROM = " from AuditEntry e where e.officePath like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of the trail, by default the latest first, in two statements. */
    public Page<AuditRow> list(AuditFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String from = FROM + conditions(filter, values);
        AuditSort sort = page.sortOr(AuditSort.AT);
        boolean ascending = page.sort() != null && page.ascending();
        long total = filled(em.createQuery(Page.total("e", from), Long.class), values).getSingleResult();
        List<AuditRow> rows = filled(em.createQuery(ROW + from + sort.order(ascending), AuditRow.class), values)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, total);
    }

    /** The latest entries that changed something. */
    public List<AuditRow> changes(AuditFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String from = FROM + conditions(filter, values) + " and " + CHANGED;
        return filled(em.createQuery(ROW + from + AuditSort.AT.order(false), AuditRow.class), values)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** The trail since a day, in numbers. */
    public AuditSummary summary(LocalDate since) {
        Map<String, Object> values = new HashMap<>();
        String from = FROM + conditions(new AuditFilter(null, null, null, since, null), values);
        return filled(em.createQuery(SUMMARY + from, AuditSummary.class), values).getSingleResult();
    }

    private String conditions(AuditFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        values.put("scope", actor.get().scope());
        if (filter.person() != null) {
            where.append(" and lower(e.actorName) like :person escape '!'");
            values.put("person", LikePattern.contains(filter.person()));
        }
        if (filter.action() != null) {
            where.append(" and e.action = :action");
            values.put("action", filter.action());
        }
        if (filter.subject() != null) {
            where.append(" and lower(e.subject) like :subject escape '!'");
            values.put("subject", LikePattern.contains(filter.subject()));
        }
        if (filter.from() != null) {
            where.append(" and e.at >= :from");
            values.put("from", filter.from().atStartOfDay(ChinaTime.ZONE).toInstant());
        }
        if (filter.to() != null) {
            where.append(" and e.at < :to");
            values.put("to", filter.to().plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
        }
        return where.toString();
    }

    private static <Q extends Query> Q filled(Q query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
