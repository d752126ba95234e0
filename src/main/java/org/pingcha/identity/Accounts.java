package org.pingcha.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingcha.audit.AuditTrail;

/** What the sign-in mechanism and the job runner ask before anybody is known; nobody else calls it. */
@Stateless
@PermitAll
public class Accounts {
    private static final String BY_NAME = "select p from Person p join fetch p.office where p.userName = :name";
    /** Two sign-ins of one account at a time wait for each other: else one fails, or a wrong password goes uncounted. */
    private static final String LOCK = "select id from person where user_name = :name for update";
    private static final String BY_ID = "select p from Person p join fetch p.office left join fetch p.roles left join fetch p.rights where p.id = :id";
    private static final char[] NOBODYS_PASSWORD = "nobody has this password".toCharArray();
    private static final String NOBODYS_HASH = Passwords.hash(NOBODYS_PASSWORD);

    /** How an attempt ended. */
    public enum Outcome { OPEN, WRONG, LOCKED }

    /** An attempt's outcome, and the person where it succeeded. */
    public record Attempt(Outcome outcome, Actor actor, int securityVersion) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Tries a password; failures count, and a locked account answers LOCKED whatever the password. */
    public Attempt signIn(String userName, char[] password, String address) {
        em.createNativeQuery(LOCK).setParameter("name", userName).getResultList();
        List<Person> found = em.createQuery(BY_NAME, Person.class).setParameter("name", userName).getResultList();
        if (found.isEmpty()) {
            // The same time is spent, so that the answer does not tell which names exist.
            Passwords.matches(password, NOBODYS_HASH);
            return new Attempt(Outcome.WRONG, null, 0);
        }
        Person person = found.get(0);
        boolean locked = person.isLocked(clock.instant());
        boolean open = person.signIn(password, clock.instant());
        Actor actor = person.actor(address);
        audit.record(actor, open ? "identity.audit.signIn" : "identity.audit.signInFailed", "person:" + person.userName(), null,
            locked ? Map.of("locked", true) : null);
        return open ? new Attempt(Outcome.OPEN, actor, person.securityVersion())
            : new Attempt(person.isLocked(clock.instant()) ? Outcome.LOCKED : Outcome.WRONG, null, 0);
    }

    /** The person of a session, while they are enabled and nothing about their rights has changed since. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Actor> stillIs(long personId, int securityVersion, String address) {
        return em.createQuery(BY_ID, Person.class).setParameter("id", personId).getResultStream()
            .filter(person -> person.isEnabled() && person.securityVersion() == securityVersion)
            .map(person -> person.actor(address)).findFirst();
    }

    /** Somebody as they are now, for what they asked to be done later; empty where they have been disabled since. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Actor> enabled(long personId) {
        return em.createQuery(BY_ID, Person.class).setParameter("id", personId).getResultStream()
            .filter(Person::isEnabled).map(person -> person.actor(null)).findFirst();
    }
}
