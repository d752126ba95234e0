package org.pingcha.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keeps the published rule sets at hand: lists and public pages ask for them at every call. A published set never
 * changes, so only one that was published on another node can be missing, and is seen after some minutes.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RuleShelf {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final String PUBLISHED = """
        select s from RuleSet s where s.published = true order by s.subject, s.effectiveFrom desc""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Kept kept;

    /** The first set that fits, the newest of each subject first; looked for anew before the answer is none. */
    public Optional<RuleBook> find(Predicate<RuleBook> wanted) {
        Kept known = kept;
        if (known != null && clock.instant().isBefore(known.until())) {
            Optional<RuleBook> found = known.books().stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        List<RuleBook> books = em.createQuery(PUBLISHED, RuleSet.class).getResultList().stream().map(RuleSet::book).toList();
        kept = new Kept(books, clock.instant().plus(KEPT));
        return books.stream().filter(wanted).findFirst();
    }

    private record Kept(List<RuleBook> books, Instant until) {
    }
}
