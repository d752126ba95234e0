package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Keeps what opens the drafts on an observer's device once they have signed in; nobody else gets it. */
@Stateless
@RolesAllowed(Role.INSPECTOR_ROLE)
public class LogKeyService {
    private static final String ONE = "select k from LogKey k where k.device = :device and k.personId = :self";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** @param secret Base64 of 32 bytes; a device leaves one once */
    public void leave(UUID device, String secret) {
        if (secret == null || !secret.matches("[A-Za-z0-9+/]{43}=")) {
            throw Problem.unreadable("trial.problem.field", "secret");
        }
        if (em.createQuery("select count(k) from LogKey k where k.device = :device", Long.class).setParameter("device", device).getSingleResult() > 0) {
            throw Problem.conflict("trial.problem.deviceKnown");
        }
        em.persist(new LogKey(device, actor.get().personId(), secret, clock.instant()));
    }

    /** @throws Problem not found where the device is not the actor's */
    public String secret(UUID device) {
        return em.createQuery(ONE, LogKey.class).setParameter("device", device).setParameter("self", actor.get().personId()).getResultStream().findFirst()
            .map(LogKey::secret).orElseThrow(Problem::notFound);
    }

    /** The drafts of the device are gone, or come under another secret. */
    public void forget(UUID device) {
        em.createQuery(ONE, LogKey.class).setParameter("device", device).setParameter("self", actor.get().personId()).getResultStream().findFirst().ifPresent(em::remove);
    }
}
