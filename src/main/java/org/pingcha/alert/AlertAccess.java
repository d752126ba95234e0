package org.pingcha.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Sight;
import org.pingcha.shared.Problem;

/** Finds alerts for those who may act on them; to everybody else there is no such alert. */
@Dependent
class AlertAccess {
    @PersistenceContext
    EntityManager em;

    Optional<Alert> find(Actor actor, UUID uuid) {
        Sight sight = AlertSight.of(actor).and("a.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select a" + AlertSight.FROM + sight.where(), Alert.class)).getResultStream().findFirst();
    }

    Alert inSight(Actor actor, UUID uuid) {
        return find(actor, uuid).orElseThrow(Problem::notFound);
    }

    /** The alert as this person saw it, for an act that their roles may do. */
    Alert forAct(Actor actor, AlertAct act, UUID uuid, long seenVersion) {
        Alert alert = inSight(actor, uuid);
        if (!act.isOpenTo(actor)) {
            throw Problem.forbidden("web.problem.forbidden");
        }
        if (alert.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return alert;
    }
}
