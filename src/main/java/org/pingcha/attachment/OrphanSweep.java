package org.pingcha.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Deletes content that no document names: what a transaction left that was rolled back after its file was kept. Young
 * files stay, since their transaction may still be open.
 */
@Stateless
@PermitAll
public class OrphanSweep {
    private static final Duration YOUNG = Duration.ofDays(1);
    private static final int BATCH = 500;
    private static final String KNOWN = "select f.sha256 from StoredFile f where f.sha256 in :digests";

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    /** @return how many files went */
    public int sweep(Instant now) {
        Instant before = now.minus(YOUNG);
        List<String> old = files.writtenBefore(before);
        int gone = files.discardIncoming(before);
        for (int from = 0; from < old.size(); from += BATCH) {
            List<String> batch = old.subList(from, Math.min(from + BATCH, old.size()));
            Set<String> known = new HashSet<>(em.createQuery(KNOWN, String.class).setParameter("digests", batch).getResultList());
            gone += (int) batch.stream().filter(digest -> !known.contains(digest) && files.discard(digest, before)).count();
        }
        return gone;
    }
}
