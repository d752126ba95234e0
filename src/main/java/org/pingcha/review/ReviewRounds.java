package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.pingcha.identity.Office;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;

/** The rounds that files are marked in; for the services of this room, inside their transaction. */
@Dependent
class ReviewRounds {
    private static final String STANDING = "select r from ReviewRound r where r.officeId = :office and r.year = :year"
        + " and r.kind = org.pingcha.review.RoundKind.STANDING";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @Inject
    Clock clock;

    /**
     * This year's standing round of an office, opened where it is missing, and locked until the transaction ends:
     * whoever gives out the office's files does so one after the other, so that no file is given out twice.
     */
    public ReviewRound standing(Long officeId) {
        LocalDate today = ChinaTime.today(clock);
        return find(officeId, today.getYear()).orElseGet(() -> {
            em.find(Office.class, officeId, LockModeType.PESSIMISTIC_WRITE);
            return find(officeId, today.getYear()).orElseGet(() -> open(officeId, today));
        });
    }

    private Optional<ReviewRound> find(Long officeId, int year) {
        return em.createQuery(STANDING, ReviewRound.class).setParameter("office", officeId).setParameter("year", year)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private ReviewRound open(Long officeId, LocalDate today) {
        ReviewRound round = ReviewRound.standing(officeId, today.getYear(), rules.caseReviewRules(today).id(), clock.instant());
        em.persist(round);
        em.flush();
        return round;
    }
}
