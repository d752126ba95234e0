package org.pingcha.request;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Tally;

/** Reads requests: a firm its own, a manager those of and to the offices in sight, others what they asked. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.FIRM_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE, Role.COMPLAINT_OFFICER_ROLE,
    Role.COMPLAINT_APPROVER_ROLE})
public class RequestQueries {
    private static final String ROW = """
        select new org.pingcha.request.RequestRow(r.uuid, r.kind, r.subject.room, r.subject.uuid, r.subject.anchor, r.subject.label, r.subject.caseUuid,
          r.question, o.name, r.askedByName, r.askedAt, r.addresseeKind, r.addresseeName, r.clock.dueOn, r.status, r.clock.escalatedAt,
          r.answer, r.answeredByName, r.endedAt, r.endReason, r.version)""";
    private static final String FROM = " from Request r join r.office o left join r.addresseeOffice a where ";
    private static final String TO_ANSWER = "(r.addresseeFirmId = :firm or (:manager = true and a.path like :scope escape '!'"
        + " and r.kind <> org.pingcha.request.RequestKind.REFERRAL_ADMISSION))";
    private static final String ASKED = "(r.askedById = :person or (:overseer = true and o.path like :scope escape '!'))";
    private static final String OPEN = "r.status = org.pingcha.request.RequestStatus.OPEN";
    private static final String OF_SUBJECT = ROW
        + " from Request r join r.office o where r.subject.room = :room and r.subject.uuid = :uuid and " + OfficeScope.of("o") + " order by r.id";
    private static final String EVENTS = """
        select new org.pingcha.request.RequestEventRow(e.deed.at, e.kind, e.deed.actorName, e.deed.note)
          from RequestEvent e where e.request.uuid = :uuid order by e.id""";
    private static final String EXTRAS = "select r.clock.remindOn, r.clock.escalateOn, r.draftAnswer from Request r where r.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** One page of the requests on one side, by default the next due first. */
    public Page<RequestRow> list(RequestFilter filter, PageRequest page) {
        return new Page<>(rows(filter, page), count(filter, Page.COUNTED));
    }

    public List<RequestRow> rows(RequestFilter filter, PageRequest page) {
        Map<String, Object> values = new TreeMap<>();
        RequestSort sort = page.sortOr(filter.open() ? RequestSort.DUE : RequestSort.ENDED);
        boolean ascending = page.sort() == null ? filter.open() : page.ascending();
        TypedQuery<RequestRow> rows = em.createQuery(ROW + FROM + where(filter, values) + " order by " + sort.path()
            + (ascending ? " asc" : " desc") + ", r.id", RequestRow.class).setFirstResult(page.first()).setMaxResults(page.size());
        values.forEach(rows::setParameter);
        List<RequestRow> found = rows.getResultList();
        return filter.side() == RequestFilter.Side.ASKED ? found : found.stream().map(RequestRow::withoutPerson).toList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none but what they asked themselves. */
    @PermitAll
    public long count(RequestFilter filter, int most) {
        Map<String, Object> values = new TreeMap<>();
        TypedQuery<Long> total = em.createQuery(Page.total("r", FROM + where(filter, values), most), Long.class);
        values.forEach(total::setParameter);
        return total.getSingleResult();
    }

    /** Of those asked on a day or later, the firms with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> byFirm(RequestFilter filter, LocalDate since, long over) {
        Map<String, Object> values = new TreeMap<>(Map.of("since", since.atStartOfDay(ChinaTime.ZONE).toInstant(), "over", over));
        String rows = FROM + where(filter, values) + " and r.askedAt >= :since";
        TypedQuery<Tally> tallies = em.createQuery(Tally.query("r.addresseeFirmId", "r.addresseeName", rows), Tally.class);
        values.forEach(tallies::setParameter);
        return tallies.getResultList();
    }

    /** The requests on either side after this one in the order of their ids, for a client that reads all of them. */
    public List<RequestRow> after(UUID last, int limit) {
        Map<String, Object> values = new TreeMap<>();
        who(TO_ANSWER, values);
        who(ASKED, values);
        StringBuilder where = new StringBuilder("(" + TO_ANSWER + " or " + ASKED + ")");
        if (last != null) {
            where.append(" and r.id > (select x.id from Request x where x.uuid = :last)");
            values.put("last", last);
        }
        TypedQuery<RequestRow> rows = em.createQuery(ROW + FROM + where + " order by r.id", RequestRow.class).setMaxResults(limit);
        values.forEach(rows::setParameter);
        return rows.getResultList().stream().map(RequestRow::withoutPerson).toList();
    }

    /** How many open requests wait for this person's answer. */
    public long waiting() {
        return count(RequestFilter.toAnswer(), Page.ALL);
    }

    /** All requests about one thing, oldest first; for the room that asked, which has checked who may see that thing. */
    @RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public List<RequestRow> forSubject(String room, UUID subject) {
        return em.createQuery(OF_SUBJECT, RequestRow.class).setParameter("room", room).setParameter("uuid", subject)
            .setParameter("scope", actor.get().scope()).getResultList();
    }

    /** What happened to a request; for the room that asked, which has checked who may see it. */
    @RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.INTERVIEWER_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE, Role.COMPLAINT_OFFICER_ROLE,
        Role.COMPLAINT_APPROVER_ROLE})
    public List<RequestEventRow> course(UUID uuid) {
        return em.createQuery(EVENTS, RequestEventRow.class).setParameter("uuid", uuid).getResultList();
    }

    public RequestDetail detail(UUID uuid) {
        RequestRow answering = row(uuid, TO_ANSWER);
        boolean addressed = answering != null;
        RequestRow asked = row(uuid, ASKED);
        RequestRow row = asked != null ? asked : answering;
        if (row == null) {
            throw Problem.notFound();
        }
        Object[] extras = em.createQuery(EXTRAS, Object[].class).setParameter("uuid", uuid).getSingleResult();
        List<RequestEventRow> events = em.createQuery(EVENTS, RequestEventRow.class).setParameter("uuid", uuid).getResultList();
        return new RequestDetail(asked != null ? row : row.withoutPerson(), (LocalDate) extras[0], (LocalDate) extras[1],
            addressed ? (String) extras[2] : null,
            addressed && row.isOpen(), asked != null && row.isOpen() && mayWithdraw(),
            asked != null ? events : events.stream().map(event -> event.forAddressee(row.office())).toList());
    }

    /** Of those who see it from the asking side, auditors and administrators only look. */
    private boolean mayWithdraw() {
        Actor me = actor.get();
        return me.is(Role.MANAGER) || !me.is(Role.AUDITOR) && !me.is(Role.ADMIN);
    }

    private RequestRow row(UUID uuid, String side) {
        Map<String, Object> values = new TreeMap<>();
        who(side, values);
        TypedQuery<RequestRow> query = em.createQuery(ROW + FROM + side + " and r.uuid = :uuid", RequestRow.class).setParameter("uuid", uuid);
        values.forEach(query::setParameter);
        return query.getResultStream().findFirst().orElse(null);
    }

    private String where(RequestFilter filter, Map<String, Object> values) {
        String side = filter.side() == RequestFilter.Side.TO_ANSWER ? TO_ANSWER : ASKED;
        who(side, values);
        StringBuilder where = new StringBuilder(side).append(" and ").append(filter.open() ? OPEN : "not " + OPEN);
        if (filter.open() && filter.overdue()) {
            where.append(" and r.clock.dueOn < :today");
            values.put("today", ChinaTime.today(clock));
        }
        String pattern = LikePattern.contains(filter.text());
        if (pattern != null) {
            where.append(" and (lower(r.subject.label) like :text escape '!' or lower(r.question) like :text escape '!')");
            values.put("text", pattern);
        }
        return where.toString();
    }

    private void who(String side, Map<String, Object> values) {
        Actor me = actor.get();
        values.put("scope", me.scope());
        if (side.equals(TO_ANSWER)) {
            values.put("firm", RequestAccess.firmOf(me));
            values.put("manager", me.is(Role.MANAGER));
        } else {
            values.put("person", me.personId());
            values.put("overseer", me.is(Role.MANAGER) || me.is(Role.AUDITOR) || me.is(Role.ADMIN));
        }
    }
}
