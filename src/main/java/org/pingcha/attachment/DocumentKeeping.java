package org.pingcha.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * Keeps documents for other rooms' services, which have already checked who asks (an answer by one-time link comes from
 * somebody without an account). Pages use {@link DocumentService}, which checks for itself.
 */
@Stateless
@PermitAll
public class DocumentKeeping {
    private static final String LAST_PLACE =
        "select coalesce(max(d.place), 0) from Document d where d.subjectKind = :kind and d.subjectUuid = :uuid";

    private static final String NAMES = "select d.originalName from Document d where d.subjectKind = :kind and d.subjectUuid = :uuid"
        + " and d.addedById is null and d.addedByName = :name and d.removedAt is null order by d.place";

    @PersistenceContext
    EntityManager em;

    @EJB
    ContentKeeping contents;

    @EJB
    AuditTrail audit;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** A document's content, for a room that has decided who may see it; also of one that was taken off its list. */
    public DocumentContent content(UUID uuid) {
        DocumentRow row = em.createQuery(DocumentQueries.BY_UUID, DocumentRow.class).setParameter("uuid", uuid).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
        String sha256 = em.createQuery(DocumentQueries.DIGEST, String.class).setParameter("uuid", uuid).getSingleResult();
        return new DocumentContent(row, sha256, files.path(sha256));
    }

    /**
     * Checks and stores content, and adds it to the subject's documents. What outsiders call their files stays out of the
     * trail: people put names into them.
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
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("document", document.uuid(), "sha256", file.sha256(), "type", file.type(), "pages", file.pages()));
        if (by.personId() != null) {
            facts.put("title", words.title());
        }
        audit.record(by, "attachment.audit.add", auditSubject, null, facts);
        return document.uuid();
    }

    /** The file names of what somebody without an account added under that name and nobody took off, in the order they came. */
    public List<String> namesFrom(DocumentSubject subject, String addedBy) {
        return em.createQuery(NAMES, String.class).setParameter("kind", subject.kind()).setParameter("uuid", subject.uuid())
            .setParameter("name", addedBy).getResultList();
    }
}
