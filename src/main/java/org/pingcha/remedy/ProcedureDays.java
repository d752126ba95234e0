package org.pingcha.remedy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Works out anew by when procedures are, or were, to be decided: from the day of receipt, the rules of that day and the
 * calendar as it is now. The steps of a decision keep their days, which its notice named.
 */
@Stateless
@PermitAll
public class ProcedureDays {
    private static final String NEXT = "select p from RemedyProcedure p where p.id > :after order by p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProcedureLimits limits;

    /** So many procedures after that one, in the order of their ids; gives the last id, or null where none is left. */
    public Long reckon(long after, int most) {
        List<RemedyProcedure> next = em.createQuery(NEXT, RemedyProcedure.class).setParameter("after", after).setMaxResults(most).getResultList();
        next.forEach(procedure -> procedure.reckon(limits));
        return next.isEmpty() ? null : next.get(next.size() - 1).id();
    }
}
