package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** One try of {@link NextFile}, in a transaction of its own. */
@Stateless
@RolesAllowed(Role.INSPECTOR_ROLE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NextFileTry {
    static final String CANDIDATES = "select new org.pingcha.review.Candidate(c.id, c.uuid, c.caseNo, o.id, c.type,"
        + " c.stage, c.kind, c.dates.closedOn, w.id, h.id) from AidCase c join c.office o join c.handler h left join c.firm w";
    private static final String OLDEST = CANDIDATES + " where o.path like :scope escape '!' and " + WaitingQueries.WAITS
        + " and c.id not in :passed"
        + " and (not exists (select 1 from InspectorField x where x.personId = :self)"
        + " or exists (select 1 from InspectorField x where x.personId = :self and x.caseType = c.type))"
        + " and not exists (select 1 from Recusal u where u.personId = :self and u.liftedAt is null"
        + " and (u.caseId = c.id or u.firmId = w.id or u.handlerId = h.id))"
        + " order by c.dates.closedOn, c.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    GivingOut givingOut;

    @Inject
    CurrentActor actor;

    /** Null where no file waits; a result that is not done where this one could not be had. */
    public AssignResult take(Set<Long> passedOver) {
        Candidate oldest = em.createQuery(OLDEST, Candidate.class).setParameter("scope", actor.get().scope())
            .setParameter("self", actor.get().personId())
            .setParameter("passed", passedOver.isEmpty() ? Set.of(-1L) : passedOver)
            .setMaxResults(1).getResultStream().findFirst().orElse(null);
        if (oldest == null) {
            return null;
        }
        AssignResult result = givingOut.give(oldest, actor.get().personId(), givingOut.usualDueDay());
        if (!result.isDone()) {
            passedOver.add(oldest.caseId());
        }
        return result;
    }
}
