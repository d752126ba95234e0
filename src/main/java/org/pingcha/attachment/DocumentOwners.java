package org.pingcha.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/** Asks the room that owns a subject. What no room owns, nobody sees. */
@Dependent
public class DocumentOwners {
    @Inject
    @Any
    Instance<DocumentOwner> rooms;

    public DocumentAccess access(Actor actor, DocumentSubject subject) {
        for (DocumentOwner room : rooms) {
            if (room.kind() == subject.kind()) {
                return room.access(actor, subject.uuid());
            }
        }
        return DocumentAccess.none();
    }

    /** @throws Problem "not found" where this person may not see the subject's documents */
    DocumentAccess reading(Actor actor, DocumentSubject subject) {
        DocumentAccess access = access(actor, subject);
        if (!access.read()) {
            throw Problem.notFound();
        }
        return access;
    }

    /** @throws Problem where this person may not see them, or may see but not change them */
    DocumentAccess changing(Actor actor, DocumentSubject subject) {
        DocumentAccess access = reading(actor, subject);
        if (!access.change()) {
            throw Problem.forbidden("attachment.problem.readOnly");
        }
        return access;
    }
}
