package org.pingcha.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Keeps content for other rooms' services: once under its digest, checked by looking at the bytes. What a transaction
 * stored that is rolled back is swept later.
 */
@Stateless
@PermitAll
public class ContentKeeping {
    private static final String KNOWN = "select f from StoredFile f where f.sha256 = :sha256";
    /** By hand, so that two people who hand in the same content at once both succeed; JPQL knows no "on conflict". */
    private static final String INSERT = """
        insert into stored_file (id, uuid, sha256, size_bytes, file_type, page_count, stored_at)
        values (nextval('stored_file_seq'), :uuid, :sha256, :size, :type, :pages, :at) on conflict do nothing""";

    /**
     * Content that is kept.
     *
     * @param sha256 its digest, 64 hexadecimal digits, by which it is found again
     */
    public record Kept(String sha256, FileType type) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** Checks and stores content for another room. */
    public Kept keep(InputStream content) {
        StoredFile file = store(content);
        return new Kept(file.sha256(), file.type());
    }

    /**
     * What that content is, without keeping it.
     *
     * @throws org.pingcha.shared.Problem where it is of no kind that is taken, damaged, or not safe
     */
    public FileType typeOf(InputStream content) {
        try (FileStore.Incoming incoming = files.receive(content)) {
            return ContentCheck.check(incoming.path()).type();
        }
    }

    /** The same for this room, which keeps the row itself. */
    public StoredFile store(InputStream content) {
        try (FileStore.Incoming incoming = files.receive(content)) {
            ContentCheck.Finding finding = ContentCheck.check(incoming.path());
            files.keep(incoming);
            return stored(incoming, finding);
        }
    }

    /**
     * The content with that digest, byte for byte as it was stored.
     *
     * @throws IllegalStateException where the file is not what was stored
     */
    public byte[] read(String sha256) {
        try {
            byte[] content = Files.readAllBytes(files.path(sha256));
            if (!HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).equals(sha256)) {
                throw new IllegalStateException("The stored file " + sha256 + " was changed");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
