package org.pingcha.rules;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * Keeps the published rule sets at hand: lists and public pages ask for them at every call. A published set never
 * changes, so only a new one can be missing: it is seen at once by its key and on the node where it was published, and
 * within five minutes as the one in force on the others.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RuleShelf {
    private static final Duration KEPT = Duration.ofMinutes(5);
    /** Cases of years before the oldest set ask again and again for what is not there. */
    private static final Duration NONE = Duration.ofSeconds(10);
    private static final String PUBLISHED = """
        select s from RuleSet s where s.published = true order by s.subject, s.effectiveFrom desc""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private volatile Kept kept;

    /** The set that fits, looked for anew before the answer is none. */
    public Optional<RuleBook> find(Predicate<RuleBook> wanted) {
        return find(wanted, Duration.ZERO);
    }

    /** The newest set of a subject that is in force on a day; none is looked for anew after some seconds. */
    public Optional<RuleBook> inForce(RuleSubject subject, LocalDate day) {
        return find(book -> book.subject() == subject && !book.effectiveFrom().isAfter(day), NONE);
    }

    /** Forgets what it keeps; early, so that whoever goes by the new set on the same event finds it. */
    public void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(100) RulesPublished published) {
        changes.incrementAndGet();
    }

    private Optional<RuleBook> find(Predicate<RuleBook> wanted, Duration noneFor) {
        Kept known = kept;
        Instant now = clock.instant();
        long seen = changes.get();
        // What was read while another set came serves this question, but is not kept.
        if (known != null && known.change() == seen && now.isBefore(known.since().plus(KEPT))) {
            Optional<RuleBook> found = known.books().stream().filter(wanted).findFirst();
            if (found.isPresent() || now.isBefore(known.since().plus(noneFor))) {
                return found;
            }
        }
        List<RuleBook> books = em.createQuery(PUBLISHED, RuleSet.class).getResultList().stream().map(RuleSet::book).toList();
        kept = new Kept(books, now, seen);
        return books.stream().filter(wanted).findFirst();
    }

    private record Kept(List<RuleBook> books, Instant since, long change) {
    }
}
