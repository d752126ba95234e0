package org.pingcha.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** The six lists of dynamic monitoring over the cases in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class WatchQueries {
    private static final String ROW = "select new org.pingcha.alert.WatchRow(c.uuid, c.caseNo, c.type, c.stage, c.cause, h.name, f.name, o.name, c.dates.assignedOn,"
        + " c.dates.hearingOn, c.dates.closedOn, (select count(a) from Alert a where a.about.caseId = c.id and a.endedOn is null))";
    private static final String FROM = " from AidCase c join c.office o left join c.handler h left join c.firm f where o.path like :scope escape '!'";
    private static final String TYPED = " and (lower(c.caseNo) like :text escape '!' or lower(c.cause) like :text escape '!' or lower(h.name) like :text escape '!'"
        + " or lower(f.name) like :text escape '!')";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of a list, the longest under way first; with {@link #count}, a list costs two statements. */
    public List<WatchRow> rows(WatchFilter filter, PageRequest page) {
        WatchSort sort = page.sortOr(filter.tab() == WatchTab.CLOSING ? WatchSort.CLOSED : WatchSort.ASSIGNED);
        return filled(em.createQuery(ROW + from(filter) + sort.order(page.sort() == null || page.ascending()), WatchRow.class), filter).setFirstResult(page.first())
            .setMaxResults(page.size()).getResultList();
    }

    /** How many a list says that there are: counted as far as {@link Page#COUNTED}. */
    public long count(WatchFilter filter) {
        return filled(em.createQuery(Page.total("c", from(filter)), Long.class), filter).getSingleResult();
    }

    /** How many cases stand in each list, counted as far as {@link Page#COUNTED}, one statement each. */
    public Map<WatchTab, Long> counts() {
        Map<WatchTab, Long> counts = new EnumMap<>(WatchTab.class);
        for (WatchTab tab : WatchTab.values()) {
            counts.put(tab, count(new WatchFilter(tab, null, null)));
        }
        return counts;
    }

    private static String from(WatchFilter filter) {
        return FROM + " and " + filter.tab().condition() + (filter.type() == null ? "" : " and c.type = :type")
            + (LikePattern.contains(filter.text()) == null ? "" : TYPED);
    }

    private <Q extends Query> Q filled(Q query, WatchFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", actor.get().scope()));
        if (filter.type() != null) {
            values.put("type", filter.type());
        }
        if (LikePattern.contains(filter.text()) != null) {
            values.put("text", LikePattern.contains(filter.text()));
        }
        values.forEach(query::setParameter);
        return query;
    }
}
