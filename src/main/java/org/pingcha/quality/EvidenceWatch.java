package org.pingcha.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.platform.JobQueue;
import org.pingcha.scoring.EvidenceChanged;

/** Asks for a new score in the transaction that changed the evidence: it comes if and only if that commits, and a moment later. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class EvidenceWatch {
    @EJB
    JobQueue queue;

    public void changed(@Observes EvidenceChanged evidence) {
        queue.enqueue(RescoreJob.KIND, RescoreJob.KIND + ":" + evidence.caseId() + ":" + UUID.randomUUID(), String.valueOf(evidence.caseId()), Actor.system());
    }
}
