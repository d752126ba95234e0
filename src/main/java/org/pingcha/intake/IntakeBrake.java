package org.pingcha.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.pingcha.shared.Problem;

/**
 * How often one address may send complaints and files, and try codes. It counts in the database, so that it holds on
 * every node; an IPv6 address counts by its first half, which is what a subscriber has.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeBrake {
    /** Complaints that one address may send in an hour: an office that helps several people at one computer must get through. */
    static final int SUBMISSIONS_AN_HOUR = 10;
    /** Wrong codes from one address in a quarter of an hour, over all receipts. */
    static final int WRONG_CODES = 20;
    /** Files from one address in an hour: four complaints with as many as may go with each. */
    static final int FILES_AN_HOUR = 40;
    /** 600 MB: one complaint with ten of the largest files, and some. */
    static final long BYTES_AN_HOUR = 600L * 1024 * 1024;
    static final Duration KEPT = Duration.ofDays(2);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String COUNT = "select count(a) from IntakeAttempt a where a.addressDigest = :where and a.kind = :kind and a.at > :since";
    private static final String IN_NETWORK = "select count(a) from IntakeAttempt a where a.networkDigest = :where and a.kind = :kind and a.at > :since";
    private static final String BYTES = "select coalesce(sum(a.size), 0) from IntakeAttempt a where a.addressDigest = :where and a.kind = :kind and a.at > :since";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts a complaint that is about to be sent. @throws Problem too many, where the hour's number is reached */
    public void submitting(String address) {
        if (number(COUNT, Whence.of(address).subscriber(), IntakeAttempt.Kind.SUBMITTED, HOUR) >= SUBMISSIONS_AN_HOUR) {
            throw Problem.tooMany("intake.problem.often");
        }
        note(IntakeAttempt.Kind.SUBMITTED, address, 0);
    }

    /**
     * Counts a file that is about to be kept.
     *
     * @throws Problem too many, where the hour's number of files or of bytes is reached
     */
    public void file(String address, long bytes) {
        String from = Whence.of(address).subscriber();
        if (number(COUNT, from, IntakeAttempt.Kind.FILE, HOUR) >= FILES_AN_HOUR || number(BYTES, from, IntakeAttempt.Kind.FILE, HOUR) + bytes > BYTES_AN_HOUR) {
            throw Problem.tooMany("intake.problem.files");
        }
        note(IntakeAttempt.Kind.FILE, address, bytes);
    }

    /** Complaints that came from this address's network within the hour. */
    public int fromNetwork(String address) {
        return (int) number(IN_NETWORK, Whence.of(address).network(), IntakeAttempt.Kind.SUBMITTED, HOUR);
    }

    /** Whether codes may be tried from here now. */
    public boolean mayTry(String address) {
        return number(COUNT, Whence.of(address).subscriber(), IntakeAttempt.Kind.WRONG_CODE, Duration.ofMinutes(15)) < WRONG_CODES;
    }

    public void wrongCode(String address) {
        note(IntakeAttempt.Kind.WRONG_CODE, address, 0);
    }

    /** Forgets what is older than two days; gives how much that was. */
    public int sweep() {
        return em.createQuery("delete from IntakeAttempt a where a.at < :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private void note(IntakeAttempt.Kind kind, String address, long bytes) {
        em.persist(new IntakeAttempt(kind, Whence.of(address), bytes, clock.instant()));
    }

    private long number(String query, String where, IntakeAttempt.Kind kind, Duration since) {
        return em.createQuery(query, Long.class).setParameter("where", where).setParameter("kind", kind)
            .setParameter("since", clock.instant().minus(since)).getSingleResult();
    }
}
