package org.pingcha.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pingcha.identity.Accounts;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Problem;

/** Runs one job on a thread of its own, as the person who asked for it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWorker {
    private static final Logger LOG = Logger.getLogger(JobWorker.class.getName());
    private static final long REPORT_EVERY_NANOS = 1_000_000_000L;

    @EJB
    JobLedger ledger;

    @EJB
    Accounts accounts;

    @Inject
    CurrentActor current;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    /** Begins it and returns at once. */
    @Asynchronous
    public void start(JobLedger.Claimed job, JobRunner.Running running) {
        try {
            run(job, running);
        } finally {
            running.over();
        }
    }

    void run(JobLedger.Claimed job, JobRunner.Running running) {
        Optional<Actor> actor = job.requestedBy() == null ? Optional.of(Actor.system()) : accounts.enabled(job.requestedBy());
        if (actor.isEmpty()) {
            ledger.failed(job, "platform.job.error.requester", null, true);
            return;
        }
        JobContext context = new JobContext(job.uuid(), job.payload(), actor.get(), job.attempt(), throttled(job));
        running.began(context);
        current.set(actor.get());
        try {
            handler(job.kind()).run(context);
            if (context.wasStopped()) {
                ledger.stopped(job);
            } else {
                ledger.done(job, context.result());
            }
        } catch (Exception e) {
            failed(job, e);
        } finally {
            current.set(null);
        }
    }

    private void failed(JobLedger.Claimed job, Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                ledger.failed(job, problem.key(), null, true);
                return;
            }
            if (cause instanceof TryAgain expected) {
                LOG.log(Level.INFO, "Job {0} of kind {1}, try {2}: {3}", new Object[] {job.uuid(), job.kind(), job.attempt(), expected.getMessage()});
                ledger.failed(job, expected.key(), null, false);
                return;
            }
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Reference " + reference + ": job " + job.uuid() + " of kind " + job.kind() + ", try " + job.attempt(), thrown);
        ledger.failed(job, "platform.job.error.unexpected", reference, false);
    }

    private JobHandler handler(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst().orElseThrow();
    }

    /** Handlers report each row; the database hears of it once a second, and of the last row always. */
    private JobContext.Progress throttled(JobLedger.Claimed job) {
        return new JobContext.Progress() {
            private long last;
            private boolean wanted = true;

            @Override
            public boolean report(long done, long total, String note) {
                long now = System.nanoTime();
                if (last == 0 || done == total || now - last >= REPORT_EVERY_NANOS) {
                    last = now;
                    wanted = ledger.report(job, done, total, note);
                }
                return wanted;
            }
        };
    }
}
