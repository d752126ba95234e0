package org.pingcha.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Reads documents, as far as the room that owns their subject lets this person. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.INSPECTOR_ROLE, Role.INTERVIEWER_ROLE, Role.MANAGER_ROLE, Role.BUREAU_OFFICER_ROLE, Role.FIRM_ROLE, Role.AUDITOR_ROLE,
    Role.ADMIN_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.SYSTEM_ROLE})
public class DocumentQueries {
    private static final String ROW = """
        select new org.pingcha.attachment.DocumentRow(d.uuid, new org.pingcha.attachment.DocumentSubject(d.subjectKind, d.subjectUuid),
          d.volume, d.place, d.title, d.originalName, f.type, f.pages, f.size, d.addedByName, d.addedAt, d.removedAt, d.removalReason, d.version)
        from Document d join d.file f""";
    private static final String OF_SUBJECT = ROW + """
         where d.subjectKind = :kind and d.subjectUuid = :uuid and d.removedAt is null
        order by case when d.volume is null then 2 when d.volume = org.pingcha.attachment.Volume.AGENCY then 0 else 1 end, d.place""";
    static final String BY_UUID = ROW + " where d.uuid = :uuid";
    static final String DIGEST = "select d.file.sha256 from Document d where d.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    DocumentOwners owners;

    @Inject
    FileStore files;

    /** The documents of a subject in the order of its file, without removed ones. */
    public List<DocumentRow> of(DocumentSubject subject) {
        owners.reading(actor.get(), subject);
        return em.createQuery(OF_SUBJECT, DocumentRow.class)
            .setParameter("kind", subject.kind()).setParameter("uuid", subject.uuid()).getResultList();
    }

    /** Whether this person may add to and remove from the subject's documents. */
    public boolean mayChange(DocumentSubject subject) {
        return owners.access(actor.get(), subject).change();
    }

    /** One document, also a removed one: a deduction may still cite it. */
    public DocumentRow row(UUID uuid) {
        DocumentRow row = em.createQuery(BY_UUID, DocumentRow.class).setParameter("uuid", uuid).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
        owners.reading(actor.get(), row.subject());
        return row;
    }

    /** One document's bytes. */
    public DocumentContent content(UUID uuid) {
        DocumentRow row = row(uuid);
        String sha256 = em.createQuery(DIGEST, String.class).setParameter("uuid", uuid).getSingleResult();
        return new DocumentContent(row, sha256, files.path(sha256));
    }
}
