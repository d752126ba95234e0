package org.pingcha.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.pingcha.register.CaseInvolvement;

/** Whoever marked a case file, or gave it out for marking, has had to do with the case. */
@Dependent
public class ReviewInvolvement implements CaseInvolvement {
    private static final String MARKED = "select count(f) from FileReview f where f.caseId = :case and f.inspectorId = :person";
    private static final String GAVE_OUT = "select count(f) from FileReview f where f.caseId = :case and f.assignedBy = :person";

    @PersistenceContext
    EntityManager em;

    @Override
    public String of(long personId, long caseId) {
        return any(MARKED, personId, caseId) ? "review.involvement.marked" : any(GAVE_OUT, personId, caseId) ? "review.involvement.gaveOut" : null;
    }

    private boolean any(String query, long personId, long caseId) {
        return em.createQuery(query, Long.class).setParameter("case", caseId).setParameter("person", personId).getSingleResult() > 0;
    }
}
