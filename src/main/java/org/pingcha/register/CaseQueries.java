package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/**
 * Reads the register. Lists and what takes a UUID answer only with what the actor may see; the look-ups by id have no
 * roles, for the rooms that refer to cases by id have decided who may see what hangs on them, jobs among them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseQueries {
    /** Left joins, though nothing is ever missing: the database leaves them out where nothing is asked of them, as in a count. */
    private static final String FROM = " from AidCase c join c.office o left join c.recipient r left join c.handler h"
        + " left join c.firm f left join c.organ g";
    private static final String ROWS = "select new org.pingcha.register.CaseRow(c.uuid, c.caseNo, c.type, c.stage, c.kind,"
        + " c.cause, r.name, o.name, f.name, h.name, c.dates.assignedOn, c.dates.closedOn, c.version)" + FROM;
    private static final String WHOLE = "select c from AidCase c join fetch c.office o join fetch c.recipient r"
        + " join fetch c.handler h left join fetch c.firm f left join fetch c.organ g";
    private static final String REFS = "select new org.pingcha.register.CaseRef(c.id, c.uuid, c.caseNo, c.type, c.stage,"
        + " c.kind, o.id, o.path, f.id, h.id)" + FROM;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of the cases in sight; with {@link #count}, a list costs two statements. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE, Role.FIRM_ROLE, Role.SYSTEM_ROLE})
    public List<CaseRow> rows(CaseFilter filter, PageRequest page) {
        CaseConditions conditions = new CaseConditions(actor.get()).filter(filter);
        CaseSort sort = page.sortOr(CaseSort.ASSIGNED);
        boolean ascending = page.sort() != null && page.ascending();
        return conditions.fill(em.createQuery(ROWS + conditions.where() + sort.order(ascending), CaseRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    public long count(CaseFilter filter, int most) {
        CaseConditions conditions = new CaseConditions(actor.get()).filter(filter);
        return conditions.fill(em.createQuery(Page.total("c", FROM + conditions.where(), most), Long.class)).getSingleResult();
    }

    /** Of those assigned on a day or later, the firms, handlers or agencies that have more than so many; jobs ask too. */
    public List<Tally> tallies(CaseFilter filter, Grouping by, LocalDate since, long over) {
        CaseConditions conditions = new CaseConditions(actor.get()).filter(filter).and("c.dates.assignedOn >= :since", "since", since);
        String of = by == Grouping.FIRM ? "f" : by == Grouping.HANDLER ? "h" : "o";
        return conditions.fill(em.createQuery(Tally.query(of + ".id", of + ".name", FROM + conditions.where()), Tally.class)).setParameter("over", over).getResultList();
    }

    /** The cases after this one in the order of their ids, for a client that reads all of them. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE, Role.FIRM_ROLE, Role.SYSTEM_ROLE})
    public List<CaseRow> after(CaseFilter filter, UUID last, int limit) {
        CaseConditions conditions = new CaseConditions(actor.get()).filter(filter)
            .and("c.id > (select x.id from AidCase x where x.uuid = :last)", "last", last);
        return conditions.fill(em.createQuery(ROWS + conditions.where() + " order by c.id", CaseRow.class))
            .setMaxResults(limit).getResultList();
    }

    /** @throws Problem not found where there is none in sight */
    public CaseRef ref(UUID uuid) {
        CaseConditions conditions = new CaseConditions(actor.get()).and("c.uuid = :uuid", "uuid", uuid);
        return conditions.fill(em.createQuery(REFS + conditions.where(), CaseRef.class)).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }

    /** @throws Problem not found where there is none in sight */
    public CaseHeader header(UUID uuid) {
        return inSight(em, actor.get(), uuid).header();
    }

    /** For a room that holds the id and has decided who may see what hangs on it. */
    public CaseHeader header(long id) {
        return em.createQuery(WHOLE + " where c.id = :id", AidCase.class).setParameter("id", id).getResultStream().findFirst()
            .orElseThrow(Problem::notFound).header();
    }

    /** For a room that was told a number and has decided who may see what hangs on it; empty where no case has it. */
    public Optional<CaseRef> byNumber(String caseNo) {
        return em.createQuery(REFS + " where c.caseNo = :no", CaseRef.class).setParameter("no", CellText.clean(caseNo)).getResultStream().findFirst();
    }

    /** For a room that holds the ids and has decided who may see what hangs on them; unknown ids are left out. */
    public Map<Long, CaseRef> refs(Collection<Long> ids) {
        Map<Long, CaseRef> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(REFS + " where c.id in :ids order by c.id", CaseRef.class).setParameter("ids", ids).getResultList()
                .forEach(ref -> found.put(ref.id(), ref));
        }
        return found;
    }

    /**
     * The first cases assigned after a day to a handler, else to a firm, else to an agency's own staff; for a room that has
     * decided who may see what hangs on them.
     *
     * @param handlerId null for the firm as a whole
     * @param firmId    null for the agency's own staff
     * @param except    cases that are known already
     */
    public List<CaseRef> assignedAfter(LocalDate day, Long handlerId, Long firmId, long officeId, Collection<Long> except, int most) {
        String whose = handlerId != null ? "h.id = :who" : firmId != null ? "f.id = :who" : "o.id = :who and f.id is null";
        TypedQuery<CaseRef> query = em.createQuery(REFS + " where c.dates.assignedOn > :day and " + whose
            + (except.isEmpty() ? "" : " and c.id not in :except") + " order by c.dates.assignedOn, c.id", CaseRef.class)
            .setParameter("day", day).setParameter("who", handlerId != null ? handlerId : firmId != null ? firmId : officeId).setMaxResults(most);
        return (except.isEmpty() ? query : query.setParameter("except", except)).getResultList();
    }

    /** The case as it is, for the services of this room. */
    static AidCase inSight(EntityManager em, Actor actor, UUID uuid) {
        CaseConditions conditions = new CaseConditions(actor).and("c.uuid = :uuid", "uuid", uuid);
        return conditions.fill(em.createQuery(WHOLE + conditions.where(), AidCase.class)).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }
}
