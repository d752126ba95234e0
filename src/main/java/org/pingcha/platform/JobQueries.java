package org.pingcha.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** Reads jobs: an administrator those of the offices in sight and the server's own, others what they asked for. */
@Stateless
@RolesAllowed(Role.ADMIN_ROLE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobQueries {
    private static final String ROW = "select new org.pingcha.platform.JobRow(j.uuid, j.kind, j.state, j.attempts, j.nextTryAt, j.lastError,"
        + " j.errorReference, j.progressDone, j.progressTotal, j.cancelRequested, p.name, j.createdAt, j.finishedAt, j.version)";
    private static final String SEEN = " where (j.officePath like :scope escape '!' or j.requestedBy is null)";
    private static final String OWN = "select new org.pingcha.platform.JobProgress(j.kind, j.state, j.progressDone, j.progressTotal,"
        + " j.progressNote, j.lastError, j.errorReference, j.result) from Job j where j.uuid = :uuid and j.requestedBy = :person";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of the jobs in sight, in two statements. */
    public Page<JobRow> list(JobFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("scope", actor.get().scope()));
        StringBuilder where = new StringBuilder(SEEN);
        if (filter.state() != null) {
            where.append(" and j.state = :state");
            values.put("state", filter.state());
        }
        if (filter.kind() != null) {
            where.append(" and j.kind = :kind");
            values.put("kind", filter.kind());
        }
        JobSort sort = page.sortOr(JobSort.CREATED);
        boolean ascending = page.sort() != null && page.ascending();
        long total = filled(em.createQuery(Page.total("j", " from Job j" + where), Long.class), values).getSingleResult();
        List<JobRow> rows = filled(em.createQuery(ROW + " from Job j left join Person p on p.id = j.requestedBy" + where + sort.order(ascending),
            JobRow.class), values).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, total);
    }

    /** @throws Problem not found where the actor asked for no such job */
    @PermitAll
    public JobProgress own(UUID uuid) {
        return em.createQuery(OWN, JobProgress.class).setParameter("uuid", uuid).setParameter("person", actor.get().personId())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    static Job inSight(EntityManager em, Actor actor, UUID uuid) {
        return em.createQuery("select j from Job j" + SEEN + " and j.uuid = :uuid", Job.class).setParameter("scope", actor.scope())
            .setParameter("uuid", uuid).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    private static <Q extends Query> Q filled(Q query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
