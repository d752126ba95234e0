package org.pingcha.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwner;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/** The evidence of a complaint: whoever may read the complaint reads it, its officers add to it while it is open. */
@Dependent
public class ComplaintDocuments implements DocumentOwner {
    @PersistenceContext
    EntityManager em;

    @Override
    public SubjectKind kind() {
        return SubjectKind.COMPLAINT;
    }

    @Override
    public DocumentAccess access(Actor actor, UUID uuid) {
        Sight sight = ComplaintSight.of(actor).and("c.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select c" + ComplaintSight.FROM + sight.where(), Complaint.class)).getResultStream().findFirst()
            .map(complaint -> actor.is(Role.COMPLAINT_OFFICER) && !complaint.status().isEnded()
                ? DocumentAccess.changing(ComplaintCourse.name(complaint)) : DocumentAccess.reading(ComplaintCourse.name(complaint)))
            .orElse(DocumentAccess.none());
    }
}
