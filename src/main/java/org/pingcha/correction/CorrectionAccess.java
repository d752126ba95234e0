package org.pingcha.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.Problem;

/** Finds corrections for those who may act on them; to everybody else there is no such correction. */
@Dependent
public class CorrectionAccess {
    /** The firm that is asked, or a manager of the agency that is. */
    private static final String ADDRESSED = """
        select c from CorrectiveAction c join fetch c.office o where c.uuid = :uuid
           and (c.concern.firmId = :firm or (:manager = true and c.concern.firmId is null and o.path like :scope escape '!'))""";
    /** No firm has this id, so it finds nothing for those without one. */
    private static final long NO_FIRM = -1L;

    @PersistenceContext
    EntityManager em;

    CorrectiveAction inSight(Actor actor, UUID uuid) {
        Sight sight = CorrectionSight.of(actor).and("c.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select c" + CorrectionSight.FROM + sight.where(), CorrectiveAction.class)).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }

    boolean isInSight(Actor actor, UUID uuid) {
        Sight sight = CorrectionSight.of(actor).and("c.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select count(c)" + CorrectionSight.FROM + sight.where(), Long.class)).getSingleResult() > 0;
    }

    /** Whether its addressee still has to answer. */
    boolean isAwaiting(UUID uuid) {
        return em.createQuery("select c.status from CorrectiveAction c where c.uuid = :uuid", CorrectionStatus.class).setParameter("uuid", uuid)
            .getResultStream().anyMatch(CorrectionStatus::isAwaitingAnswer);
    }

    /** The correction as this person saw it, for an act that their roles may do. */
    CorrectiveAction forAct(Actor actor, CorrectionAct act, UUID uuid, long seenVersion) {
        CorrectiveAction correction = act == CorrectionAct.ANSWER ? addressed(actor, uuid) : inSight(actor, uuid);
        if (!act.isOpenTo(actor)) {
            throw Problem.forbidden("web.problem.forbidden");
        }
        if (correction.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return correction;
    }

    /** The correction that this person's firm, or agency, has to answer. */
    CorrectiveAction addressed(Actor actor, UUID uuid) {
        return isAddressed(actor, uuid).orElseThrow(Problem::notFound);
    }

    Optional<CorrectiveAction> isAddressed(Actor actor, UUID uuid) {
        return em.createQuery(ADDRESSED, CorrectiveAction.class).setParameter("uuid", uuid)
            .setParameter("firm", actor.is(Role.FIRM) && actor.firmId() != null ? actor.firmId() : NO_FIRM)
            .setParameter("manager", actor.is(Role.MANAGER)).setParameter("scope", actor.scope()).getResultStream().findFirst();
    }
}
