package org.pingcha.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Adds, removes and opens documents, as far as the room that owns their subject lets this person. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.INTERVIEWER_ROLE, Role.MANAGER_ROLE, Role.BUREAU_OFFICER_ROLE, Role.FIRM_ROLE, Role.AUDITOR_ROLE,
    Role.ADMIN_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.SYSTEM_ROLE})
public class DocumentService {
    private static final String BY_UUID = "select d from Document d join fetch d.file where d.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    DocumentOwners owners;

    @EJB
    DocumentKeeping keeping;

    @EJB
    AuditTrail audit;

    @Inject
    Event<DocumentsChanged> changed;

    @Inject
    Clock clock;

    /** Adds one file; each is a transaction of its own, so that a bad one leaves the others. */
    public UUID add(@Valid DocumentSubject subject, @Valid NewDocument words, InputStream content) {
        DocumentAccess access = owners.changing(actor.get(), subject);
        UUID added = keeping.add(actor.get(), subject, words, access.auditSubject(), content);
        changed.fire(new DocumentsChanged(subject));
        return added;
    }

    /** Takes a document off the list. Pages that cite it still open it. */
    public void remove(UUID uuid, String reason) {
        Document document = find(uuid);
        DocumentAccess access = owners.changing(actor.get(), document.subject());
        document.remove(reason, actor.get(), clock.instant());
        audit.record(actor.get(), "attachment.audit.remove", access.auditSubject(),
            Map.of("document", uuid, "title", document.title()), Map.of("reason", reason.strip()));
        changed.fire(new DocumentsChanged(document.subject()));
    }

    /** Writes down that this person looks at this document; called once per person, document and session. */
    public void opened(UUID uuid) {
        Document document = find(uuid);
        DocumentAccess access = owners.reading(actor.get(), document.subject());
        audit.record(actor.get(), "attachment.audit.view", access.auditSubject(), null,
            Map.of("document", uuid, "title", document.title()));
    }

    private Document find(UUID uuid) {
        return em.createQuery(BY_UUID, Document.class).setParameter("uuid", uuid).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }
}
