package org.pingcha.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.pingcha.identity.Actor;

/** Takes work into the outbox, in the caller's transaction: it will happen if and only if that transaction commits. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JobQueue {
    /** Two transactions with one key meet here: the second waits for the first and then adds nothing. */
    private static final String INSERT = "insert into job (id, uuid, kind, payload, idempotency_key, patience, state, attempts, next_try_at,"
        + " progress_done, progress_total, cancel_requested, requested_by, office_path, created_at, version)"
        + " values (nextval('job_seq'), :uuid, :kind, :payload, :key, :patience, 'PENDING', 0, :at, 0, 0, false, :person, :path, :now, 0)"
        + " on conflict do nothing";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Asks for a job, to be begun at once.
     *
     * @param kind    the kind of its {@link JobHandler}
     * @param key     the same for the same work: a second job with it is not added
     * @param payload what the handler needs, as JSON without personal data; may be null
     * @param by      who asks
     * @return the job that has this key, be it new or not
     */
    public UUID enqueue(String kind, String key, String payload, Actor by) {
        return enqueue(kind, key, payload, by, clock.instant());
    }

    /** As above, not to be begun before a moment. */
    public UUID enqueue(String kind, String key, String payload, Actor by, Instant notBefore) {
        return enqueue(kind, key, payload, by, notBefore, JobPatience.HOURS);
    }

    /** As above, tried again for so long. */
    public UUID enqueue(String kind, String key, String payload, Actor by, Instant notBefore, JobPatience patience) {
        NativeQuery<?> insert = em.createNativeQuery(INSERT).unwrap(NativeQuery.class);
        insert.addSynchronizedEntityClass(Job.class)
            .setParameter("uuid", UUID.randomUUID()).setParameter("kind", kind)
            .setParameter("payload", payload, StandardBasicTypes.STRING).setParameter("key", key).setParameter("patience", patience.name())
            .setParameter("at", notBefore).setParameter("person", by.personId(), StandardBasicTypes.LONG)
            .setParameter("path", by.officePath()).setParameter("now", clock.instant()).executeUpdate();
        return em.createQuery("select j.uuid from Job j where j.idempotencyKey = :key", UUID.class)
            .setParameter("key", key).getSingleResult();
    }
}
