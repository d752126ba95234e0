package org.pingcha.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Sight;
import org.pingcha.shared.Problem;

/** Finds the review that somebody wants to change, for the services of this room. */
@Dependent
class ReviewLookup {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /**
     * The review, locked until the transaction ends.
     *
     * @throws Problem not found where the actor may not see it
     */
    public FileReview inSight(UUID uuid) {
        Sight sight = ReviewSight.of(actor.get()).and("f.uuid = :uuid", "uuid", uuid);
        Long id = sight.fill(em.createQuery("select f.id" + ReviewSight.FROM + sight.where(), Long.class)).getResultStream()
            .findFirst().orElseThrow(Problem::notFound);
        return em.find(FileReview.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, refused where somebody changed it since the actor saw it. */
    public FileReview inSight(UUID uuid, long seenVersion) {
        FileReview review = inSight(uuid);
        if (review.version() != seenVersion) {
            throw Problem.conflict("review.problem.changed");
        }
        return review;
    }

    /** How the audit trail names it. */
    public String subject(FileReview review) {
        return "case:" + em.createQuery("select c.caseNo from AidCase c where c.id = :id", String.class)
            .setParameter("id", review.caseId()).getSingleResult();
    }
}
