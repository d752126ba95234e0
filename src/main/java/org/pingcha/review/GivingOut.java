package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.register.CaseAccessService;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Gives one file to one person, whoever decided it; inside the transaction of the service that asked whether they may. */
@Dependent
class GivingOut {
    private static final String STANDING = "select f from FileReview f join fetch f.round r where f.caseId = :case"
        + " and r.kind = org.pingcha.review.RoundKind.STANDING order by f.id desc";
    private static final String RECUSED = "select count(r) from Recusal r where r.personId = :person and r.liftedAt is null"
        + " and (r.caseId = :case or r.firmId = :firm or r.handlerId = :handler)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewRounds rounds;

    @Inject
    ReviewForms forms;

    @EJB
    CaseAccessService access;

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The last day of a file that is given out today. */
    public LocalDate usualDueDay() {
        LocalDate today = ChinaTime.today(clock);
        return rules.caseReviewRules(today).due(RuleKey.REVIEW_AFTER_ASSIGNMENT, today, calendars.current());
    }

    /** Gives the file to a person, or says why not. */
    AssignResult give(Candidate file, Long personId, LocalDate dueOn) {
        if (file.closedOn() == null) {
            return result(file, AssignOutcome.NOT_CLOSED, null);
        }
        // The lock comes before the question: what another request gave out meanwhile is seen after it.
        ReviewRound round = rounds.standing(file.officeId());
        List<FileReview> known = em.createQuery(STANDING, FileReview.class).setParameter("case", file.caseId()).getResultList();
        for (FileReview review : known) {
            if (review.state() != ReviewState.CANCELLED) {
                return result(file, AssignOutcome.ALREADY_ASSIGNED, review);
            }
        }
        if (isRecused(file, personId)) {
            return result(file, AssignOutcome.RECUSED, null);
        }
        if (!forms.hasFormFor(file)) {
            return result(file, AssignOutcome.NO_FORM, null);
        }
        FileReview review = known.stream().filter(old -> old.round().equals(round)).findFirst().orElse(null);
        if (review == null) {
            review = FileReview.assign(round, file.caseId(), file.officeId(), 1, personId, dueOn, actor.get(), clock.instant());
            em.persist(review);
        } else {
            review.reassign(personId, dueOn, actor.get(), clock.instant(), null);
        }
        access.grantAccess(file.caseId(), personId);
        audit.record(actor.get(), "review.audit.assigned", "case:" + file.caseNo(), null, values(personId, dueOn));
        em.flush();
        return result(file, AssignOutcome.ASSIGNED, review);
    }

    boolean isRecused(Candidate file, Long personId) {
        return em.createQuery(RECUSED, Long.class).setParameter("person", personId).setParameter("case", file.caseId())
            .setParameter("firm", file.firmId()).setParameter("handler", file.handlerId()).getSingleResult() > 0;
    }

    private static Map<String, Object> values(Long personId, LocalDate dueOn) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("inspector", personId);
        values.put("dueOn", dueOn);
        return values;
    }

    private static AssignResult result(Candidate file, AssignOutcome outcome, FileReview review) {
        return new AssignResult(file.caseUuid(), file.caseNo(), outcome, review == null ? null : review.uuid());
    }
}
