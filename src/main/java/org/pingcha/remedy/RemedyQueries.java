package org.pingcha.remedy;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.platform.FieldCipher;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/** Reads procedures of the agencies in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class RemedyQueries {
    /** Whom the list is open to. */
    static final Set<Role> READERS = Set.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.MANAGER, Role.AUDITOR);
    private static final String ROW = """
        select new org.pingcha.remedy.ProcedureRow(p.uuid, p.kind, p.status, p.subject, p.topic, o.name, p.applicant.asker, p.applicant.name,
          p.receivedOn, p.nextDueOn, p.endedOn)""";
    private static final String JOINS = " from RemedyProcedure p join p.office o";
    private static final String SEEN = " where " + OfficeScope.of("o");
    private static final String FROM = JOINS + SEEN;
    /** Whom somebody asks to replace; an objection is to what the agency decided, and about no handler. */
    private static final String REPLACED = JOINS + " join HandlerReplacement old on old.id = p.id";
    private static final String OF_CASE = " and p.caseId = (select c.id from AidCase c where c.uuid = :case) order by p.receivedOn, p.id";

    private static final String AGENCIES = "select new org.pingcha.remedy.AgencyChoice(o.code, o.name) from Office o"
        + " where o.kind = org.pingcha.identity.OfficeKind.AGENCY and " + OfficeScope.of("o") + " order by o.name, o.code";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A page of the procedures, what is due next first; with {@link #count}, a list costs two statements. */
    public List<ProcedureRow> rows(ProcedureFilter filter, PageRequest page) {
        Map<String, Object> values = new TreeMap<>();
        String where = JOINS + where(filter, values);
        ProcedureSort sort = page.sortOr(filter.ended() ? ProcedureSort.ENDED : ProcedureSort.DUE);
        boolean ascending = page.sort() == null ? !filter.ended() : page.ascending();
        return filled(em.createQuery(ROW + where + sort.order(ascending), ProcedureRow.class), values)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(ProcedureFilter filter, int most) {
        if (READERS.stream().noneMatch(actor.get()::is)) {
            return 0;
        }
        Map<String, Object> values = new TreeMap<>();
        return filled(em.createQuery(Page.total("p", JOINS + where(filter, values), most), Long.class), values).getSingleResult();
    }

    /** Of those received on a day or later, the agencies, or of replacements the former firms or handlers, with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(ProcedureFilter filter, Grouping by, LocalDate since, long over) {
        if (READERS.stream().noneMatch(actor.get()::is)) {
            return List.of();
        }
        Map<String, Object> values = new TreeMap<>(Map.of("since", since, "over", over));
        String where = where(filter, values) + " and p.receivedOn >= :since";
        return filled(em.createQuery(by == Grouping.OFFICE ? Tally.query("o.id", "o.name", JOINS + where)
            : by == Grouping.FIRM ? Tally.query("old.oldFirmId", "old.oldFirmName", REPLACED + where)
            : Tally.query("old.oldHandlerId", "old.oldHandlerName", REPLACED + where), Tally.class), values).getResultList();
    }

    /**
     * What was started from something in another room, the first one first; for that thing's page.
     *
     * @param room {@code complaint} or {@code survey}
     */
    public List<ProcedureRow> forOrigin(String room, UUID uuid) {
        return em.createQuery(ROW + FROM + " and p.origin.room = :room and p.origin.uuid = :uuid order by p.receivedOn, p.id", ProcedureRow.class)
            .setParameter("scope", actor.get().scope()).setParameter("room", room).setParameter("uuid", uuid).getResultList();
    }

    /** What was asked for in a case, the first one first. */
    public List<ProcedureRow> ofCase(UUID caseUuid) {
        return em.createQuery(ROW + FROM + OF_CASE, ProcedureRow.class).setParameter("scope", actor.get().scope())
            .setParameter("case", caseUuid).getResultList();
    }

    /** The agencies in sight, by name. */
    public List<AgencyChoice> agencies() {
        return em.createQuery(AGENCIES, AgencyChoice.class).setParameter("scope", actor.get().scope()).getResultList();
    }

    private String where(ProcedureFilter f, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(SEEN).append(f.ended() ? " and p.endedOn is not null" : " and p.endedOn is null");
        values.put("scope", actor.get().scope());
        if (f.kind() != null) {
            where.append(" and p.kind = :kind");
            values.put("kind", f.kind());
        }
        if (f.status() != null) {
            where.append(" and p.status = :status");
            values.put("status", f.status());
        }
        if (f.overdue() && !f.ended()) {
            where.append(" and p.nextDueOn < :today");
            values.put("today", ChinaTime.today(clock));
        }
        if (f.office() != null && !f.office().isBlank()) {
            where.append(" and o.code = :office");
            values.put("office", f.office());
        }
        if (f.text() != null && !f.text().isBlank()) {
            where.append(" and (lower(p.subject) like :text escape '!' or lower(o.name) like :text escape '!'")
                .append(" or p.applicant.nameDigest = :digest or p.applicant.phoneDigest = :digest)");
            values.put("text", LikePattern.contains(f.text()));
            values.put("digest", FieldCipher.digest(f.text().strip()));
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
