package org.pingcha.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.pingcha.attachment.ContentKeeping;
import org.pingcha.identity.Office;

/** Which template an office writes with: its own, else that of the nearest office above it, else the one that ships. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TemplateShelf {
    private static final String NEAREST = """
        select t from LetterTemplate t join t.office o
         where t.kind = :kind and t.inUse = true and substring(:path, 1, length(o.path)) = o.path
         order by length(o.path) desc""";

    @PersistenceContext
    EntityManager em;

    @EJB
    ContentKeeping contents;

    /** The one to write with; empty for the one that ships. */
    public Optional<LetterTemplate> nearest(Office office, LetterKind kind) {
        return em.createQuery(NEAREST, LetterTemplate.class).setParameter("kind", kind).setParameter("path", office.path())
            .setMaxResults(1).getResultStream().findFirst();
    }

    public byte[] content(Optional<LetterTemplate> template, LetterKind kind) {
        return template.map(own -> contents.read(own.sha256())).orElseGet(() -> shipped(kind));
    }

    /** What the release brings. */
    static byte[] shipped(LetterKind kind) {
        try (InputStream file = TemplateShelf.class.getResourceAsStream("templates/" + kind + ".docx")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
