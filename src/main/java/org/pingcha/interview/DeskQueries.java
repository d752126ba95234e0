package org.pingcha.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** Whom this interviewer can call: recipients of open campaigns of the offices in sight, but of no case that they assigned themselves, and none that is another's to call. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.INTERVIEWER_ROLE)
public class DeskQueries {
    static final String MINE = "o.path like :scope escape '!' and (i.enteredById is null or i.enteredById <> :self)";
    private static final String ROW = "select new org.pingcha.interview.DeskRow(i.uuid, a.caseNo, i.caseType, a.cause, r.name, i.reach, i.status, i.tries.attempts, i.tries.dayParts,"
        + " i.tries.nextTryAt, c.name, c.endsOn)";
    private static final String FROM = " from Invitation i join i.campaign c join c.office o left join CallPlan p on p.invitation = i.uuid, AidCase a join a.recipient r where a.id = i.caseId and " + MINE
        + " and c.status = org.pingcha.survey.CampaignStatus.OPEN";
    /** Somebody waits to be called, or asked through an institution. */
    static final String CALLED = " and i.status in (org.pingcha.survey.InvitationStatus.DRAWN, org.pingcha.survey.InvitationStatus.SENT,"
        + " org.pingcha.survey.InvitationStatus.STARTED) and (c.channels.phone = true or c.channels.visit = true or i.reach = org.pingcha.survey.Reach.INSTITUTION)";
    private static final String WAITING = CALLED + " and p.offReason is null and (p.callerId is null or p.callerId = :self)";
    private static final String COUNTS = "select new org.pingcha.interview.DeskCounts(" + sum("1 = 1" + WAITING + " and (i.tries.nextTryAt is null or i.tries.nextTryAt <= :now)")
        + ", " + sum("1 = 1" + WAITING + " and i.tries.nextTryAt > :now") + ", count(i), " + sum("i.endedOn is not null") + ", "
        + sum("i.status = org.pingcha.survey.InvitationStatus.COMPLETE") + ", "
        + sum("i.status in (org.pingcha.survey.InvitationStatus.INELIGIBLE, org.pingcha.survey.InvitationStatus.OVER_QUOTA)") + ")";
    private static final int PARTS = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of them: what was agreed for now first, then who was tried least; with {@link #count}, a list costs two statements. */
    public List<DeskRow> rows(DeskFilter filter, PageRequest page) {
        Map<String, Object> values = new TreeMap<>();
        String order = filter.tab() == DeskFilter.Tab.ENDED ? " order by i.endedOn desc, i.id" : filter.tab() == DeskFilter.Tab.LATER ? " order by i.tries.nextTryAt, i.id"
            : " order by case when i.tries.nextTryAt is null then 1 else 0 end, i.tries.nextTryAt, i.tries.attempts, i.id";
        return filled(em.createQuery(ROW + FROM + where(filter, values) + order, DeskRow.class), values).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as {@link Page#COUNTED}. */
    public long count(DeskFilter filter) {
        Map<String, Object> values = new TreeMap<>();
        return filled(em.createQuery(Page.total("i", FROM + where(filter, values)), Long.class), values).getSingleResult();
    }

    /** What is to be done and how far it is, in one statement. */
    public DeskCounts counts() {
        return filled(em.createQuery(COUNTS + FROM, DeskCounts.class), Map.of("now", clock.instant())).getSingleResult();
    }

    private static String sum(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }

    /** The invitation whose paper bears that code; empty where there is none in sight. */
    public Optional<UUID> byPaper(String code) {
        return em.createQuery("select i.uuid from Invitation i join i.campaign c join c.office o where i.paperCode = :code and " + MINE, UUID.class)
            .setParameter("code", code == null ? "" : code.strip().toUpperCase()).setParameter("scope", actor.get().scope()).setParameter("self", actor.get().personId())
            .getResultStream().findFirst();
    }

    private String where(DeskFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        switch (filter.tab()) {
            case NOW -> where.append(WAITING).append(" and (i.tries.nextTryAt is null or i.tries.nextTryAt <= :now)");
            case LATER -> where.append(WAITING).append(" and i.tries.nextTryAt > :now");
            case ENDED -> where.append(" and i.endedOn is not null");
        }
        if (filter.tab() != DeskFilter.Tab.ENDED) {
            values.put("now", clock.instant());
        }
        if (filter.untried() != null) {
            int bit = 1 << filter.untried().ordinal();
            where.append(" and i.tries.dayParts in :parts");
            values.put("parts", IntStream.range(0, PARTS).filter(parts -> (parts & bit) == 0).boxed().toList());
        }
        if (filter.campaign() != null) {
            where.append(" and c.uuid = :campaign");
            values.put("campaign", filter.campaign());
        }
        if (filter.text() != null) {
            where.append(" and (lower(a.caseNo) like :text escape '!' or lower(i.paperCode) like :text escape '!')");
            values.put("text", LikePattern.contains(filter.text()));
        }
        return where.toString();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query.setParameter("scope", actor.get().scope()).setParameter("self", actor.get().personId());
    }
}
