package org.pingcha.notice;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** Reads messages: those of the offices in sight, those of a case, and each person their own desk. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeQueries {
    private static final String ROW = "select new org.pingcha.notice.NoticeRow(n.uuid, n.template, n.channel, n.receiver.address, p.name, o.name, n.legal, n.state, n.tries,"
        + " n.writtenAt, n.dueAt, n.endedAt, n.lastError, case when n.words is null then false else true end, n.version) from Notice n join n.office o left join Person p on p.id = n.receiver.personId";
    private static final String SEEN = " where " + OfficeScope.of("o");
    private static final String DESK = "from Notice n where n.receiver.personId = :person and n.readAt is null and n.dueAt <= :now";
    private static final int MOST_OF_CASE = 50;
    private static final int MOST_ON_DESK = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of the messages in sight, the latest first, in two statements. */
    public Page<NoticeRow> list(NoticeFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        String where = conditions(filter, values);
        NoticeSort sort = page.sortOr(NoticeSort.WRITTEN);
        long total = filled(em.createQuery(Page.total("n", " from Notice n join n.office o" + where), Long.class), values).getSingleResult();
        List<NoticeRow> rows = filled(em.createQuery(ROW + where + sort.order(page.sort() != null && page.ascending()), NoticeRow.class), values)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, total);
    }

    public long count(NoticeFilter filter) {
        Map<String, Object> values = new HashMap<>();
        return filled(em.createQuery("select count(n) from Notice n join n.office o" + conditions(filter, values), Long.class), values).getSingleResult();
    }

    private String conditions(NoticeFilter filter, Map<String, Object> values) {
        values.put("scope", actor.get().scope());
        String where = SEEN;
        if (filter.state() != null) {
            where += " and n.state = :state";
            values.put("state", filter.state());
        }
        if (filter.channel() != null) {
            where += " and n.channel = :channel";
            values.put("channel", filter.channel());
        }
        return where;
    }

    /** The latest messages about a case. */
    public List<NoticeRow> ofCase(long caseId) {
        return em.createQuery(ROW + SEEN + " and n.caseId = :case order by n.id desc", NoticeRow.class).setParameter("scope", actor.get().scope())
            .setParameter("case", caseId).setMaxResults(MOST_OF_CASE).getResultList();
    }

    /** How messages fared, for the room that wrote them; those that are unknown are left out. */
    @PermitAll
    public Map<UUID, NoticeState> states(Collection<UUID> notices) {
        return notices.isEmpty() ? Map.of() : em.createQuery("select n.uuid, n.state from Notice n where n.uuid in :uuids", Object[].class)
            .setParameter("uuids", notices).getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (NoticeState) row[1]));
    }

    /** How many messages lie on the actor's own desk. */
    @PermitAll
    public long onDesk() {
        return desk(em.createQuery("select count(n) " + DESK, Long.class)).getSingleResult();
    }

    /** The messages on the actor's own desk in a language, the latest first. */
    @PermitAll
    public List<DeskMessage> desk(Locale locale) {
        return desk(em.createQuery("select n " + DESK + " order by n.id desc", Notice.class)).setMaxResults(MOST_ON_DESK).getResultStream()
            .map(notice -> DeskMessage.of(notice, locale)).toList();
    }

    private <T> TypedQuery<T> desk(TypedQuery<T> query) {
        return query.setParameter("person", actor.get().personId()).setParameter("now", clock.instant());
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
