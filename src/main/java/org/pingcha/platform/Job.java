package org.pingcha.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.shared.Problem;

/**
 * Something to be done outside the transaction that asked for it, at least once. Written by {@link JobQueue}; taken by
 * one node under a lease; then done, tried again after a growing delay, or dead after the last try. An administrator
 * may cancel it, and send again what is dead or cancelled.
 */
@Entity
public class Job {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 60, updatable = false)
    private String kind;

    @Column(length = 20000, updatable = false)
    private String payload;

    @Column(name = "idempotency_key", nullable = false, length = 200, updatable = false)
    private String idempotencyKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private JobPatience patience;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private JobState state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "leased_by", length = 80)
    private String leasedBy;

    @Column(name = "last_error", length = 200)
    private String lastError;

    @Column(name = "error_reference", length = 20)
    private String errorReference;

    @Column(name = "progress_done", nullable = false)
    private long progressDone;

    @Column(name = "progress_total", nullable = false)
    private long progressTotal;

    @Column(name = "progress_note", length = 200)
    private String progressNote;

    @Column(name = "cancel_requested", nullable = false)
    private boolean cancelRequested;

    @Column(length = 20000)
    private String result;

    @Column(name = "requested_by", updatable = false)
    private Long requestedBy;

    @Column(name = "office_path", nullable = false, length = 200, updatable = false)
    private String officePath;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected Job() {
    }

    /** Whether this try of this node still holds the job: its number tells one lease from the next. */
    boolean isHeldBy(String node, int attempt) {
        return state == JobState.RUNNING && node.equals(leasedBy) && attempt == attempts;
    }

    void done(String outcome, Instant at) {
        end(JobState.DONE, at);
        result = outcome;
        lastError = null;
        errorReference = null;
    }

    /** This try failed; there will be another unless it was the last or trying again cannot help. */
    void failed(String error, String reference, boolean forGood, Instant at) {
        lastError = error;
        errorReference = reference;
        if (forGood || patience.isOver(attempts)) {
            end(JobState.DEAD, at);
        } else {
            move(JobState.PENDING);
            nextTryAt = at.plus(patience.delayAfter(attempts));
        }
    }

    /** Stops it: at once where it waits, at the handler's next question where it runs. */
    void cancel(Instant at) {
        if (state == JobState.RUNNING) {
            cancelRequested = true;
        } else if (state == JobState.PENDING) {
            end(JobState.CANCELLED, at);
        } else {
            throw new Problem("platform.problem.jobEnded");
        }
    }

    /** The handler saw that it is no longer wanted and stopped. */
    void stopped(Instant at) {
        end(JobState.CANCELLED, at);
    }

    /** Tries it again now, with all tries before it. */
    void resend(Instant at) {
        if (!state.leadsTo(JobState.PENDING) || state == JobState.RUNNING) {
            throw new Problem("platform.problem.jobNotResent");
        }
        move(JobState.PENDING);
        attempts = 0;
        nextTryAt = at;
        finishedAt = null;
        cancelRequested = false;
    }

    private void end(JobState how, Instant at) {
        move(how);
        finishedAt = at;
    }

    private void move(JobState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException(state + " does not lead to " + next);
        }
        state = next;
        leaseUntil = null;
        leasedBy = null;
    }

    UUID uuid() {
        return uuid;
    }

    String kind() {
        return kind;
    }

    String payload() {
        return payload;
    }

    JobState state() {
        return state;
    }

    /** Whether a further try was begun after the last that is allowed: the node died at that one. */
    boolean isBeyondLastTry() {
        return attempts > patience.most();
    }

    int attempts() {
        return attempts;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    Long requestedBy() {
        return requestedBy;
    }

    long version() {
        return version;
    }
}
