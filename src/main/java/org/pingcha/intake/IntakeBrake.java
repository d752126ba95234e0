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
import java.time.Instant;
import org.pingcha.platform.FieldCipher;
import org.pingcha.shared.Problem;

/**
 * How often one address may send complaints and try codes. It counts in the database, so that it holds on every node; an
 * IPv6 address counts by its first half, which is what a subscriber has.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntakeBrake {
    /** Complaints that one address may send in an hour: an office that helps several people at one computer must get through. */
    static final int SUBMISSIONS_AN_HOUR = 10;
    /** Wrong codes from one address in a quarter of an hour, over all receipts. */
    static final int WRONG_CODES = 20;
    static final Duration KEPT = Duration.ofDays(2);
    private static final String COUNT = "select count(a) from IntakeAttempt a where a.addressDigest = :address and a.kind = :kind and a.at > :since";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts a complaint that is about to be sent. @throws Problem too many, where the hour's number is reached */
    public void submitting(String address) {
        if (count(IntakeAttempt.Kind.SUBMITTED, address, Duration.ofHours(1)) >= SUBMISSIONS_AN_HOUR) {
            throw Problem.tooMany("intake.problem.often");
        }
        em.persist(new IntakeAttempt(IntakeAttempt.Kind.SUBMITTED, digest(address), clock.instant()));
    }

    /** Whether codes may be tried from here now. */
    public boolean mayTry(String address) {
        return count(IntakeAttempt.Kind.WRONG_CODE, address, Duration.ofMinutes(15)) < WRONG_CODES;
    }

    public void wrongCode(String address) {
        em.persist(new IntakeAttempt(IntakeAttempt.Kind.WRONG_CODE, digest(address), clock.instant()));
    }

    /** Forgets what is older than two days; gives how much that was. */
    public int sweep() {
        return em.createQuery("delete from IntakeAttempt a where a.at < :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private long count(IntakeAttempt.Kind kind, String address, Duration since) {
        Instant from = clock.instant().minus(since);
        return em.createQuery(COUNT, Long.class).setParameter("address", digest(address)).setParameter("kind", kind).setParameter("since", from).getSingleResult();
    }

    private static String digest(String address) {
        String[] groups = address == null ? new String[] {""} : address.split(":");
        String subscriber = groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
        return FieldCipher.digest("address:" + subscriber);
    }
}
