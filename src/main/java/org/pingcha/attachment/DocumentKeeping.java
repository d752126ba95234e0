package org.pingcha.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
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
    private static final String KNOWN = "select f from StoredFile f where f.sha256 = :sha256";
    private static final String LAST_PLACE =
        "select coalesce(max(d.place), 0) from Document d where d.subjectKind = :kind and d.subjectUuid = :uuid";
    /** By hand, so that two people who hand in the same content at once both succeed; JPQL knows no "on conflict". */
    private static final String INSERT = """
        insert into stored_file (id, uuid, sha256, size_bytes, file_type, page_count, stored_at)
        values (nextval('stored_file_seq'), :uuid, :sha256, :size, :type, :pages, :at) on conflict do nothing""";

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

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
        try (FileStore.Incoming incoming = files.receive(content)) {
            ContentCheck.Finding finding = ContentCheck.check(incoming.path());
            files.keep(incoming);
            StoredFile file = stored(incoming, finding);
            int place = 1 + em.createQuery(LAST_PLACE, Integer.class)
                .setParameter("kind", subject.kind()).setParameter("uuid", subject.uuid()).getSingleResult();
            Document document = new Document(subject, file, words, place, by, clock.instant());
            em.persist(document);
            audit.record(by, "attachment.audit.add", auditSubject, null,
                Map.of("document", document.uuid(), "title", words.title(), "sha256", file.sha256(), "type", file.type(), "pages", file.pages()));
            return document.uuid();
        }
    }

    private StoredFile stored(FileStore.Incoming incoming, ContentCheck.Finding finding) {
        List<StoredFile> known = known(incoming.sha256());
        if (known.isEmpty()) {
            em.createNativeQuery(INSERT)
                .setParameter("uuid", UUID.randomUUID()).setParameter("sha256", incoming.sha256())
                .setParameter("size", incoming.size()).setParameter("type", finding.type().name())
                .setParameter("pages", finding.pages()).setParameter("at", clock.instant())
                .executeUpdate();
            known = known(incoming.sha256());
        }
        return known.get(0);
    }

    private List<StoredFile> known(String sha256) {
        return em.createQuery(KNOWN, StoredFile.class).setParameter("sha256", sha256).getResultList();
    }
}
