package org.pingcha.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;

/** The calls that wait in open campaigns of the offices in sight, and who may make them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.MANAGER_ROLE)
public class CallListQueries {
    private static final String ROW = "select new org.pingcha.interview.CallListRow(i.uuid, i.version, p.version, a.caseNo, i.caseType, r.name, i.reach, i.status, i.tries.attempts,"
        + " i.tries.nextTryAt, c.name, c.endsOn, p.callerName, p.offReason)";
    private static final String FROM = " from Invitation i join i.campaign c join c.office o left join CallPlan p on p.invitation = i.uuid, AidCase a join a.recipient r"
        + " where a.id = i.caseId and o.path like :scope escape '!' and c.status = org.pingcha.survey.CampaignStatus.OPEN" + DeskQueries.CALLED;
    private static final String ORDER = " order by c.endsOn, case when p.callerName is null then 0 else 1 end, p.callerName, i.id";
    private static final String CALLERS = "select p.uuid as uuid, p.name as name, o.name as office from Person p join p.office o where o.path like :scope escape '!'"
        + " and p.enabled = true and :role member of p.roles order by o.path, p.name";
    private static final String CAMPAIGNS = "select c.uuid as uuid, c.name as name from Campaign c join c.office o where o.path like :scope escape '!'"
        + " and c.status = org.pingcha.survey.CampaignStatus.OPEN order by c.endsOn, c.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of them; with {@link #count}, a list costs two statements. */
    public List<CallListRow> rows(CallListFilter filter, PageRequest page) {
        return query(filter).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as {@link Page#COUNTED}. */
    public long count(CallListFilter filter) {
        Map<String, Object> values = new TreeMap<>();
        return filled(em.createQuery(Page.total("i", FROM + where(filter, values)), Long.class), values).getSingleResult();
    }

    /** All that the filter shows. @throws Problem where these are more than one act may touch */
    public List<SeenCall> all(CallListFilter filter) {
        List<CallListRow> rows = query(filter).setMaxResults(CallOrder.MOST + 1).getResultList();
        if (rows.size() > CallOrder.MOST) {
            throw new Problem("interview.problem.tooMany", CallOrder.MOST);
        }
        return rows.stream().map(CallListRow::seen).toList();
    }

    /** The interviewers in sight, with their offices. */
    public List<Choice> callers() {
        return em.createQuery(CALLERS, Tuple.class).setParameter("scope", actor.get().scope()).setParameter("role", Role.INTERVIEWER).getResultList().stream()
            .map(row -> new Choice(row.get("uuid").toString(), row.get("name") + " · " + row.get("office"))).toList();
    }

    public List<Choice> campaigns() {
        return em.createQuery(CAMPAIGNS, Tuple.class).setParameter("scope", actor.get().scope()).getResultList().stream()
            .map(row -> new Choice(row.get("uuid").toString(), row.get("name", String.class))).toList();
    }

    private TypedQuery<CallListRow> query(CallListFilter filter) {
        Map<String, Object> values = new TreeMap<>();
        return filled(em.createQuery(ROW + FROM + where(filter, values) + ORDER, CallListRow.class), values);
    }

    private static String where(CallListFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(switch (filter.show()) {
            case ALL -> " and p.offReason is null";
            case NOBODY -> " and p.offReason is null and p.callerId is null";
            case OFF -> " and p.offReason is not null";
        });
        if (filter.caller() != null) {
            where.append(" and p.callerId = (select who.id from Person who where who.uuid = :caller)");
            values.put("caller", filter.caller());
        }
        if (filter.campaign() != null) {
            where.append(" and c.uuid = :campaign");
            values.put("campaign", filter.campaign());
        }
        if (filter.text() != null) {
            where.append(" and lower(a.caseNo) like :text escape '!'");
            values.put("text", LikePattern.contains(filter.text()));
        }
        return where.toString();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query.setParameter("scope", actor.get().scope());
    }
}
