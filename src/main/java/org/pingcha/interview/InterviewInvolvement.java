package org.pingcha.interview;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.pingcha.register.CaseInvolvement;

/** Whoever asked a recipient about a case has had to do with it. */
@Dependent
public class InterviewInvolvement implements CaseInvolvement {
    private static final String CALLED = "select count(t) from ContactAttempt t, Invitation i where i.uuid = t.invitation and i.caseId = :case and t.callerId = :person";

    @PersistenceContext
    EntityManager em;

    @Override
    public String of(long personId, long caseId) {
        return em.createQuery(CALLED, Long.class).setParameter("case", caseId).setParameter("person", personId).getSingleResult() > 0 ? "interview.involvement.called" : null;
    }
}
