package org.pingcha.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Issues API tokens against a password and knows their holders. */
@Stateless
@PermitAll
public class ApiTokens {
    private static final Duration LIFE = Duration.ofHours(12);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BY_DIGEST =
        "select t from ApiToken t join fetch t.person p join fetch p.office where t.digest = :digest";

    /** A token as shown once to its owner. */
    public record Issued(String token, Instant expiresAt) implements Serializable {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /**
     * A new token for who has this password, or null where name or password is wrong or the account is locked: an
     * exception would roll back the count of failures.
     */
    public Issued issue(String userName, char[] password, String address) {
        Accounts.Attempt attempt = accounts.signIn(userName, password, address);
        if (attempt.actor() == null) {
            return null;
        }
        return issue(em, em.getReference(Person.class, attempt.actor().personId()), clock.instant(), LIFE);
    }

    /** A new token for a person, known to nobody but who gets this answer. */
    static Issued issue(EntityManager em, Person person, Instant at, Duration life) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        em.persist(new ApiToken(digest(token), person, at, at.plus(life)));
        return new Issued(token, at.plus(life));
    }

    /** Who holds a token that opens now; empty for any other text. */
    public Optional<Actor> holder(String token, String address) {
        return em.createQuery(BY_DIGEST, ApiToken.class).setParameter("digest", digest(token)).getResultStream()
            .filter(found -> found.opensAt(clock.instant()))
            .map(found -> found.person().actor(address)).findFirst();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
