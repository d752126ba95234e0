package org.pingcha.correction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.register.CaseAccessService;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.CaseRef;

/** What time brings to verified corrections: the next cases, as soon as the register has them. */
@Stateless
@PermitAll
public class CorrectionTimers {
    private static final String WAITING = "select c from CorrectiveAction c join fetch c.office where c.status = org.pingcha.correction.CorrectionStatus.VERIFIED"
        + " and c.id > :after and exists (select k from CorrectionCheck k where k.correction = c and k.caseId is null) order by c.id";

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @EJB
    CaseAccessService caseAccess;

    @Inject
    Clock clock;

    /** So many corrections after that one, in the order of their ids; gives the last id, or null where none is left. */
    public Long findCases(long after, int most) {
        List<CorrectiveAction> waiting = em.createQuery(WAITING, CorrectiveAction.class).setParameter("after", after).setMaxResults(most).getResultList();
        waiting.forEach(this::findCases);
        return waiting.isEmpty() ? null : waiting.get(waiting.size() - 1).id();
    }

    private void findCases(CorrectiveAction correction) {
        Concern concern = correction.concern();
        List<Long> known = correction.casesFound();
        List<CaseRef> next = cases.assignedAfter(correction.verifiedOn(), concern.handlerId(), concern.firmId(), correction.office().id(), known,
            correction.checksWanted() - known.size());
        correction.find(next, Actor.system(), clock.instant());
        if (correction.verifierId() != null) {
            next.forEach(one -> caseAccess.grantAccess(one.id(), correction.verifierId()));
        }
    }
}
