package org.pingcha.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobQueue;

/** Asks for all scores to be worked out again; the job shows its progress and can be stopped. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class RecomputeService {
    @EJB
    JobQueue queue;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** The job that does it. */
    public UUID recompute() {
        UUID job = queue.enqueue(RecomputeJob.KIND, RecomputeJob.KIND + ":" + UUID.randomUUID(), null, actor.get());
        audit.record(actor.get(), "quality.audit.recompute", "job:" + RecomputeJob.KIND + "/" + job, null, null);
        return job;
    }
}
