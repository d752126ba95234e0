package org.pingcha.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.pingcha.register.CaseRecusal;

/** What inspectors declared to keep out of holds for everything that they could be given about the case. */
@Dependent
public class ReviewRecusals implements CaseRecusal {
    private static final String RECUSED = "select count(r) from Recusal r, AidCase c where c.id = :case and r.personId = :person and r.liftedAt is null"
        + " and (r.caseId = c.id or r.firmId = c.firm.id or r.handlerId = c.handler.id)";

    @PersistenceContext
    EntityManager em;

    @Override
    public boolean isRecused(long personId, long caseId) {
        return em.createQuery(RECUSED, Long.class).setParameter("case", caseId).setParameter("person", personId).getSingleResult() > 0;
    }
}
