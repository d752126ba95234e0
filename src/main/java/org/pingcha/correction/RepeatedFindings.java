package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;

/** A correction that did not help is itself a finding: the same faults, in the later case, until a new order follows. */
@Dependent
public class RepeatedFindings implements FindingSource {
    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @Inject
    CorrectionAccess access;

    @Override
    public String room() {
        return CorrectionOrders.ROOM;
    }

    @Override
    public Optional<Finding> find(Actor actor, UUID uuid) {
        if (!CorrectionAct.ORDER.isOpenTo(actor) || !access.isInSight(actor, uuid)) {
            return Optional.empty();
        }
        CorrectiveAction earlier = access.inSight(actor, uuid);
        boolean followed = em.createQuery("select count(c) from CorrectiveAction c where c.repeats = :earlier", Long.class).setParameter("earlier", earlier)
            .getSingleResult() > 0;
        if (earlier.status() != CorrectionStatus.REPEATED || followed) {
            return Optional.empty();
        }
        CheckRow again = earlier.facts().checks().stream().filter(check -> check.result() == CheckResult.FOUND_AGAIN).findFirst().orElseThrow();
        Concern was = earlier.concern();
        CaseHeader now = cases.header((long) again.caseId());
        boolean same = was.handlerId() != null && was.handlerId().equals(now.ref().handlerId());
        Concern concern = new Concern(again.caseId(), again.caseNo(), was.handlerId(), was.handlerName(), same ? now.ref().firmId() : was.firmId(),
            same ? now.firmName() : was.firmName());
        return Optional.of(new Finding(new Origin(room(), uuid), earlier.number(), "/correction/correction?id=" + uuid, earlier.office().id(),
            again.caseUuid(), concern, earlier.faults()));
    }
}
