package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** All cases with what identifies nobody, for the room that watches over them; it shows nobody a case by it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CasesToWatch {
    private static final String OF = "select c from AidCase c join fetch c.office join fetch c.recipient join fetch c.handler left join fetch c.firm"
        + " left join fetch c.organ where c.id in :ids order by c.id";

    @PersistenceContext
    EntityManager em;

    /** The ids after one, in order; 0 for the first. */
    public List<Long> after(long last, int most) {
        return em.createQuery("select c.id from AidCase c where c.id > :last order by c.id", Long.class).setParameter("last", last).setMaxResults(most).getResultList();
    }

    /** Those of them that there are. */
    public List<CaseHeader> of(Collection<Long> ids) {
        return em.createQuery(OF, AidCase.class).setParameter("ids", ids).getResultList().stream().map(AidCase::header).toList();
    }
}
