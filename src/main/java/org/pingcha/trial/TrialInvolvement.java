package org.pingcha.trial;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.pingcha.register.CaseInvolvement;

/** Whoever attended a hearing of a case has had to do with it. */
@Dependent
public class TrialInvolvement implements CaseInvolvement {
    private static final String ATTENDED = "select count(b) from TrialObservation b where b.hearing.caseId = :case and b.observerId = :person"
        + " and b.state <> org.pingcha.trial.ObservationState.WITHDRAWN";

    @PersistenceContext
    EntityManager em;

    @Override
    public String of(long personId, long caseId) {
        return em.createQuery(ATTENDED, Long.class).setParameter("case", caseId).setParameter("person", personId).getSingleResult() > 0
            ? "trial.involvement.attended" : null;
    }
}
