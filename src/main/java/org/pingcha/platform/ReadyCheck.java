package org.pingcha.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the schema is migrated, what ships is loaded, and the database answers. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
    @EJB
    StartUp startUp;

    @PersistenceContext
    EntityManager em;

    @Override
    public HealthCheckResponse call() {
        boolean answers = startUp.isDone() && Integer.valueOf(1).equals(em.createNativeQuery("select 1", Integer.class).getSingleResult());
        return HealthCheckResponse.named("pingcha").status(answers).build();
    }
}
