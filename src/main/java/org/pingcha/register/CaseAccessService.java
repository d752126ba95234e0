package org.pingcha.register;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lets people see the cases that were given to them. For the rooms that give work out, inside their transaction and
 * after they have asked whether the actor may: it has no roles of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseAccessService {
    @PersistenceContext
    EntityManager em;

    /** The person may see the case from now on; no harm where they already may. */
    public void grantAccess(long caseId, long personId) {
        if (em.find(CaseAccess.class, new CaseAccess.Key(caseId, personId)) == null) {
            em.persist(new CaseAccess(caseId, personId));
        }
    }

    /** The person no longer sees the case by having been given work on it. */
    public void revokeAccess(long caseId, long personId) {
        CaseAccess access = em.find(CaseAccess.class, new CaseAccess.Key(caseId, personId));
        if (access != null) {
            em.remove(access);
        }
    }
}
