package org.pingcha.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** What people do to jobs: an administrator sends them again or stops them, who asked for one stops it. */
@Stateless
@RolesAllowed(Role.ADMIN_ROLE)
public class JobService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Tries it again now: a dead or cancelled one, or one that waits for its next try. */
    public void resend(UUID uuid, long seenVersion) {
        Job job = seen(uuid, seenVersion);
        JobState before = job.state();
        job.resend(clock.instant());
        audit.record(actor.get(), "platform.audit.resend", subject(job), Map.of("state", before), Map.of("state", job.state()));
    }

    public void cancel(UUID uuid, long seenVersion) {
        stop(seen(uuid, seenVersion));
    }

    /** Stops what the actor asked for, whatever its state is by now. */
    @PermitAll
    public void cancelOwn(UUID uuid) {
        stop(em.createQuery("select j from Job j where j.uuid = :uuid and j.requestedBy = :person", Job.class).setParameter("uuid", uuid)
            .setParameter("person", actor.get().personId()).getResultStream().findFirst().orElseThrow(Problem::notFound));
    }

    private void stop(Job job) {
        JobState before = job.state();
        job.cancel(clock.instant());
        audit.record(actor.get(), "platform.audit.cancel", subject(job), Map.of("state", before), null);
    }

    private Job seen(UUID uuid, long seenVersion) {
        Job job = JobQueries.inSight(em, actor.get(), uuid);
        if (job.version() != seenVersion) {
            throw Problem.conflict("platform.problem.jobMoved");
        }
        return job;
    }

    private static String subject(Job job) {
        return "job:" + job.kind() + "/" + job.uuid();
    }
}
