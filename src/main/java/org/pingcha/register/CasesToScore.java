package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The closed cases with the dates that steps are judged by, for the room that scores them; it shows nobody a case by it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CasesToScore {
    private static final String AFTER = "select c.id from AidCase c where c.dates.closedOn is not null and c.id > :last order by c.id";
    private static final String CLOSED = "select c from AidCase c join fetch c.office join fetch c.recipient join fetch c.handler left join fetch c.firm"
        + " left join fetch c.organ where c.id in :ids and c.dates.closedOn is not null order by c.id";

    @PersistenceContext
    EntityManager em;

    /** How many there are. */
    public long count() {
        return em.createQuery("select count(c) from AidCase c where c.dates.closedOn is not null", Long.class).getSingleResult();
    }

    /** The ids after one, in order; 0 for the first. */
    public List<Long> after(long last, int most) {
        return em.createQuery(AFTER, Long.class).setParameter("last", last).setMaxResults(most).getResultList();
    }

    /** Those of them that are closed. */
    public List<CaseHeader> closed(Collection<Long> ids) {
        return em.createQuery(CLOSED, AidCase.class).setParameter("ids", ids).getResultList().stream().map(AidCase::header).toList();
    }
}
