package org.pingcha.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobQueue;

/** Asks for all figures to be counted from the facts again; the job shows its progress and can be stopped. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class FigureService {
    @EJB
    JobQueue queue;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** The job that does it. */
    public UUID recount() {
        UUID job = queue.enqueue(RecountJob.KIND, RecountJob.KIND + ":" + UUID.randomUUID(), null, actor.get());
        audit.record(actor.get(), "figures.audit.recount", "job:" + RecountJob.KIND + "/" + job, null, null);
        return job;
    }
}
