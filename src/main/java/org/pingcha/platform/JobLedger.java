package org.pingcha.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Who holds which job, each step in a short transaction of its own. The runner alone calls it. The clocks of the nodes
 * must agree to within the lease.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobLedger {
    /** How long a node that says nothing keeps a job. */
    static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String DUE = "((j.state = PENDING and j.nextTryAt <= :now) or (j.state = RUNNING and j.leaseUntil < :now))";
    private static final String FIND = "select j.id from Job j where j.kind in :kinds and " + DUE + " order by j.nextTryAt, j.id";
    /** Conditional: of two nodes that found the same job, the second changes no row. */
    private static final String CLAIM = "update Job j set j.state = RUNNING, j.attempts = j.attempts + 1, j.leasedBy = :node,"
        + " j.leaseUntil = :until, j.startedAt = :now, j.version = j.version + 1 where j.id = :id and " + DUE;
    private static final String HELD = " where j.id = :id and j.state = RUNNING and j.leasedBy = :node and j.attempts = :attempt";
    private static final String RENEW = "update Job j set j.leaseUntil = :until" + HELD;
    private static final String REPORT = "update Job j set j.leaseUntil = :until, j.progressDone = :done, j.progressTotal = :total,"
        + " j.progressNote = :note" + HELD;

    /** A job as the node that holds it knows it. */
    public record Claimed(Long id, UUID uuid, String kind, String payload, Long requestedBy, int attempt, String node) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Jobs of these kinds whose time has come or whose node fell silent, the longest waiting first. */
    public List<Long> due(Collection<String> kinds, int most) {
        return em.createQuery(FIND, Long.class).setParameter("kinds", kinds).setParameter("now", clock.instant())
            .setMaxResults(most).getResultList();
    }

    /** Takes a job for this node; empty where another was faster, or where its node died at the last try. */
    public Optional<Claimed> claim(Long id, String node) {
        Instant now = clock.instant();
        int taken = em.createQuery(CLAIM).setParameter("id", id).setParameter("node", node).setParameter("now", now)
            .setParameter("until", now.plus(LEASE)).executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        Job job = em.find(Job.class, id);
        em.refresh(job);
        if (job.isBeyondLastTry()) {
            job.failed("platform.job.error.lost", null, true, now);
            return Optional.empty();
        }
        return Optional.of(new Claimed(id, job.uuid(), job.kind(), job.payload(), job.requestedBy(), job.attempts(), node));
    }

    /** Says that the node lives; false where it should stop: the job was cancelled, or is no longer the node's. */
    public boolean renew(Claimed held) {
        return held(em.createQuery(RENEW), held) && isWanted(held);
    }

    /** Notes the progress, and renews. */
    public boolean report(Claimed held, long done, long total, String note) {
        return held(em.createQuery(REPORT).setParameter("done", done).setParameter("total", total).setParameter("note", note), held)
            && isWanted(held);
    }

    public void done(Claimed held, String result) {
        end(held, job -> job.done(result, clock.instant()));
    }

    public void failed(Claimed held, String error, String reference, boolean forGood) {
        end(held, job -> job.failed(error, reference, forGood, clock.instant()));
    }

    public void stopped(Claimed held) {
        end(held, job -> job.stopped(clock.instant()));
    }

    /** Removes what was done or cancelled before the time that such jobs are kept; answers how many. */
    public int forgetOld() {
        return em.createQuery("delete from Job j where j.state in (DONE, CANCELLED) and j.finishedAt < :before")
            .setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private boolean held(Query update, Claimed held) {
        return update.setParameter("id", held.id()).setParameter("node", held.node()).setParameter("attempt", held.attempt())
            .setParameter("until", clock.instant().plus(LEASE)).executeUpdate() == 1;
    }

    private boolean isWanted(Claimed held) {
        return !em.createQuery("select j.cancelRequested from Job j where j.id = :id", Boolean.class)
            .setParameter("id", held.id()).getSingleResult();
    }

    /** Only who still holds the job may end it: a node that was silent too long finds that another has it. */
    private void end(Claimed held, Consumer<Job> how) {
        Job job = em.find(Job.class, held.id(), LockModeType.PESSIMISTIC_WRITE);
        if (job != null) {
            em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
            if (job.isHeldBy(held.node(), held.attempt())) {
                how.accept(job);
            }
        }
    }
}
