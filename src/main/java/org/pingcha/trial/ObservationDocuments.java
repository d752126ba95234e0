package org.pingcha.trial;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;

/** The photos of an observer's notes: their own, and once the log is submitted those of whoever sees it. */
@Dependent
public class ObservationDocuments implements DocumentOwner {
    private static final String ONE = "select b.observerId as observer, b.state as state, g.uuid as hearing, g.id as id, o.path as path"
        + " from TrialObservation b join b.hearing g join AidCase c on c.id = g.caseId join c.office o where b.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Override
    public SubjectKind kind() {
        return SubjectKind.OBSERVATION;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID subject) {
        Tuple found = em.createQuery(ONE, Tuple.class).setParameter("uuid", subject).getResultStream().findFirst().orElse(null);
        if (found == null) {
            return DocumentAccess.none();
        }
        String name = "hearing:" + found.get("hearing", UUID.class);
        ObservationState state = found.get("state", ObservationState.class);
        if (found.get("observer", Long.class).equals(actor.personId())) {
            return state.isOpen() ? DocumentAccess.changing(name) : DocumentAccess.reading(name);
        }
        boolean office = HearingSight.seesOffices(actor) && actor.sees(found.get("path", String.class));
        return state == ObservationState.SUBMITTED && (office || ObservationQueries.isDone(em, actor, found.get("id", Long.class)))
            ? DocumentAccess.reading(name) : DocumentAccess.none();
    }
}
