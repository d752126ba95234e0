package org.pingcha.figures;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.platform.Home;
import org.pingcha.platform.JobQueue;
import org.pingcha.platform.SchemaReady;

/** A database that was never counted: that of the demo is counted at once, one with a register of its own by a job. */
@Stateless
@PermitAll
public class FirstFigures {
    private static final String NEVER = "select count(*) from figure_lock where counted_at is null";

    @PersistenceContext
    EntityManager em;

    @EJB
    FigureKeeping figures;

    @EJB
    JobQueue queue;

    public void load(@Observes @Priority(990) SchemaReady ready) {
        if (((Number) em.createNativeQuery(NEVER).getSingleResult()).longValue() == 0) {
            return;
        }
        if (Home.demo()) {
            figures.years().forEach(figures::recount);
            figures.counted();
        } else {
            queue.enqueue(RecountJob.KIND, RecountJob.KIND + ":first:" + UUID.randomUUID(), null, Actor.system());
        }
    }
}
