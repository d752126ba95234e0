package org.pingcha.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.pingcha.platform.FieldCipher;
import org.pingcha.shared.Problem;

/**
 * Makes a request that is sent again, because its answer was lost, do its work once: the first answer is given again for a
 * day. The answer holds an access code of which the complaint keeps only a digest, so it is kept encrypted, and no
 * longer than a sender tries. (A code worked out from the key would need no keeping; but a key used again after that day
 * would then give the code of another complaint.)
 */
@Stateless
@PermitAll
public class FirstAnswers {
    static final Duration KEPT = Duration.ofDays(1);
    private static final String LABEL = "intake first answer";
    private static final String FORGET = "delete from FirstAnswer f where f.senderDigest = :sender and f.keyDigest = :key and f.at <= :before";
    /** By hand: whoever comes second waits here for the first one's end, on both databases, and then inserts nothing. */
    private static final String CLAIM = "insert into first_answer (id, sender_digest, key_digest, body_digest, at)"
        + " values (nextval('first_answer_seq'), :sender, :key, :body, :at) on conflict do nothing";
    private static final String FIND = "select f from FirstAnswer f where f.senderDigest = :sender and f.keyDigest = :key";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Does the work, or gives the answer that it had the first time. Where the work fails, nothing was claimed.
     *
     * @param sender who asks: the same key from somebody else is another one
     * @param key    as it was sent, 1 to 255 characters; null where none was, and the work is simply done
     * @param body   what was asked; another under the same key is refused
     */
    public String once(String sender, String key, String body, Supplier<String> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > 255) {
            throw Problem.unreadable("intake.problem.key");
        }
        String senderDigest = FieldCipher.sign(LABEL, "sender:" + sender);
        String keyDigest = FieldCipher.sign(LABEL, "key:" + key);
        String bodyDigest = FieldCipher.sign(LABEL, "body:" + body);
        em.createQuery(FORGET).setParameter("sender", senderDigest).setParameter("key", keyDigest).setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
        boolean first = em.createNativeQuery(CLAIM).setParameter("sender", senderDigest).setParameter("key", keyDigest).setParameter("body", bodyDigest)
            .setParameter("at", clock.instant()).executeUpdate() == 1;
        FirstAnswer answer = em.createQuery(FIND, FirstAnswer.class).setParameter("sender", senderDigest).setParameter("key", keyDigest).getSingleResult();
        if (!answer.isTo(bodyDigest)) {
            throw new Problem("intake.problem.otherBody");
        }
        if (first) {
            answer.answered(work.get());
        }
        return answer.answer();
    }

    /** Forgets what is older than a day; gives how much that was. */
    public int sweep() {
        return em.createQuery("delete from FirstAnswer f where f.at <= :before").setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }
}
