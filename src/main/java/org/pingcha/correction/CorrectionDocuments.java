package org.pingcha.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;

/** The evidence of one round: the addressee adds it until the round is answered, whoever sees the correction reads it then. */
@Dependent
public class CorrectionDocuments implements DocumentOwner {
    private static final String ROUND = "select c.uuid, a.answeredAt from CorrectionAnswer a join a.correction c where a.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Inject
    CorrectionAccess access;

    @Override
    public SubjectKind kind() {
        return SubjectKind.CORRECTION;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID round) {
        Object[] found = em.createQuery(ROUND, Object[].class).setParameter("uuid", round).getResultStream().findFirst().orElse(null);
        if (found == null) {
            return DocumentAccess.none();
        }
        UUID correction = (UUID) found[0];
        boolean answered = found[1] != null;
        boolean addressed = access.isAddressed(actor, correction).isPresent();
        String name = CorrectionOrders.name(correction);
        if (addressed && !answered) {
            return access.isAwaiting(correction) ? DocumentAccess.changing(name) : DocumentAccess.reading(name);
        }
        return addressed || answered && access.isInSight(actor, correction) ? DocumentAccess.reading(name) : DocumentAccess.none();
    }
}
