package org.pingcha.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;

/**
 * Keeps documents for other rooms' services, which have already checked who asks (an answer by one-time link comes from
 * somebody without an account). Pages use {@link DocumentService}, which checks for itself.
 */
@Stateless
@PermitAll
public class DocumentKeeping {
    private static final String LAST_PLACE =
        "select coalesce(max(d.place), 0) from Document d where d.subjectKind = :kind and d.subjectUuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @EJB
    ContentKeeping contents;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Checks and stores content, and adds it to the subject's documents.
     *
     * @param auditSubject how the trail names what the document belongs to
     * @return the document's public id
     */
    public UUID add(Actor by, DocumentSubject subject, NewDocument words, String auditSubject, InputStream content) {
        StoredFile file = contents.store(content);
        int place = 1 + em.createQuery(LAST_PLACE, Integer.class)
            .setParameter("kind", subject.kind()).setParameter("uuid", subject.uuid()).getSingleResult();
        Document document = new Document(subject, file, words, place, by, clock.instant());
        em.persist(document);
        audit.record(by, "attachment.audit.add", auditSubject, null,
            Map.of("document", document.uuid(), "title", words.title(), "sha256", file.sha256(), "type", file.type(), "pages", file.pages()));
        return document.uuid();
    }
}
