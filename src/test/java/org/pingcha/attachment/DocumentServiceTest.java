package org.pingcha.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class DocumentServiceTest extends DatabaseTest {
    private static final DocumentSubject CASE = DocumentSubject.ofCase(UUID.randomUUID());

    private DocumentService service;
    private DocumentQueries queries;
    private DocumentAccess access = DocumentAccess.changing("case:X1");

    @BeforeEach
    void owner() {
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return subject.equals(CASE) ? access : DocumentAccess.none();
            }
        });
        service = wire(DocumentService.class);
        queries = wire(DocumentQueries.class);
        actAs(aPerson("doc-inspector", anAgency("DC1"), Role.INSPECTOR));
    }

    private UUID add(Volume volume, String fileName, byte[] content) {
        UUID uuid = service.add(CASE, new NewDocument(volume, null, fileName), new ByteArrayInputStream(content));
        flushAndClear();
        return uuid;
    }

    private long count(String query) {
        return em.createQuery(query, Long.class).getSingleResult();
    }

    @Test
    void theApprovalVolumeComesFirstAndTitlesComeFromFileNames() {
        add(Volume.HANDLER, "03 会见笔录.pdf", SampleFiles.pdf(2, "b"));
        add(Volume.AGENCY, "01 申请表.pdf", SampleFiles.pdf(1, "a"));
        List<DocumentRow> rows = queries.of(CASE);
        assertEquals(List.of("01 申请表", "03 会见笔录"), rows.stream().map(DocumentRow::title).toList());
        assertEquals(2, rows.get(1).pages());
        assertEquals("人员doc-inspector", rows.get(1).addedBy());
    }

    @Test
    void theSameContentIsStoredOnceHoweverOftenItIsHandedIn() {
        byte[] content = SampleFiles.pdf(1, UUID.randomUUID().toString());
        long before = count("select count(f) from StoredFile f");
        UUID first = add(Volume.HANDLER, "a.pdf", content);
        UUID second = add(Volume.AGENCY, "b.pdf", content);
        assertNotEquals(first, second);
        assertEquals(before + 1, count("select count(f) from StoredFile f"));
        assertEquals(queries.content(first).path(), queries.content(second).path());
    }

    @Test
    void whatComesOutIsWhatWentIn() throws IOException {
        byte[] content = SampleFiles.pdf(1, "exact");
        assertArrayEquals(content, Files.readAllBytes(queries.content(add(null, "a.pdf", content)).path()));
    }

    @Test
    void aRefusedFileChangesNothing() {
        long before = count("select count(d) from Document d");
        assertThrows(Problem.class, () -> add(null, "a.pdf", "MZ program".getBytes()));
        assertEquals(before, count("select count(d) from Document d"));
    }

    @Test
    void aRemovedDocumentLeavesTheListAndStillOpensForWhoeverCitesIt() {
        UUID uuid = add(Volume.HANDLER, "a.pdf", SampleFiles.pdf(1, "removed"));
        assertThrows(Problem.class, () -> service.remove(uuid, "  "));
        service.remove(uuid, "传错了案件");
        flushAndClear();
        assertEquals(List.of(), queries.of(CASE));
        assertNotNull(queries.row(uuid).removed());
        assertEquals("传错了案件", queries.row(uuid).removalReason());
        assertThrows(Problem.class, () -> service.remove(uuid, "再来一次"));
    }

    @Test
    void whoMayOnlyReadAddsNothingAndWhoMayNotReadFindsNothing() {
        UUID uuid = add(Volume.HANDLER, "a.pdf", SampleFiles.pdf(1, "mine"));
        access = DocumentAccess.reading("case:X1");
        assertEquals(Problem.Kind.FORBIDDEN, assertThrows(Problem.class, () -> add(null, "b.pdf", SampleFiles.pdf(1, "b"))).kind());
        assertFalse(queries.mayChange(CASE));
        access = DocumentAccess.none();
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> queries.row(uuid)).kind());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> queries.content(uuid)).kind());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> queries.of(CASE)).kind());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.opened(uuid)).kind());
    }

    @Test
    void addingLookingAndRemovingAreOnTheTrail() {
        UUID uuid = add(Volume.HANDLER, "a.pdf", SampleFiles.pdf(1, "trail"));
        service.opened(uuid);
        service.remove(uuid, "传错了案件");
        em.flush();
        assertEquals(List.of("attachment.audit.add", "attachment.audit.view", "attachment.audit.remove"),
            em.createQuery("select e.action from AuditEntry e where e.subject = 'case:X1' order by e.id", String.class).getResultList());
    }

    @Test
    void pagesAreDrawnAndReadOut() throws IOException {
        DocumentContent content = queries.content(add(null, "a.pdf", SampleFiles.pdf(2, "minutes")));
        PageImages pages = wire(PageImages.class);
        BufferedImage image = ImageIO.read(pages.image(content, 2).toFile());
        // A4 is 8.27 inches wide.
        assertTrue(image.getWidth() > 8 * 110 && image.getWidth() < 9 * 130, "width " + image.getWidth());
        assertEquals("minutes Page 2", pages.text(content, 2));
        assertThrows(Problem.class, () -> pages.image(content, 3));
        assertThrows(Problem.class, () -> pages.text(content, 0));
    }

    @Test
    void largePhotographsAreShownAtScreenSize() throws IOException {
        DocumentContent content = queries.content(add(null, "a.jpg", SampleFiles.image("jpg", 4000, 3000)));
        BufferedImage image = ImageIO.read(wire(PageImages.class).image(content, 1).toFile());
        assertEquals(2000, image.getWidth());
        assertEquals("", wire(PageImages.class).text(content, 1));
    }

    @Test
    void theSweepTakesOldOrphansAndNothingElse() throws IOException {
        UUID kept = add(null, "a.pdf", SampleFiles.pdf(1, "kept " + database));
        FileStore files = wire(FileStore.class);
        String orphan = keepOnDiskOnly(files, SampleFiles.pdf(1, "orphan " + database));
        String young = keepOnDiskOnly(files, SampleFiles.pdf(1, "young " + database));
        Instant weekAgo = Instant.now().minus(7, ChronoUnit.DAYS);
        age(files, orphan, weekAgo);
        Files.setLastModifiedTime(queries.content(kept).path(), java.nio.file.attribute.FileTime.from(weekAgo));
        wire(OrphanSweep.class).sweep(Instant.now());
        assertFalse(Files.exists(files.path(orphan)));
        assertTrue(Files.exists(files.path(young)), "it may belong to a transaction that is still open");
        assertTrue(Files.exists(queries.content(kept).path()));
    }

    private static String keepOnDiskOnly(FileStore files, byte[] content) {
        try (FileStore.Incoming incoming = files.receive(new ByteArrayInputStream(content))) {
            files.keep(incoming);
            return incoming.sha256();
        }
    }

    private static void age(FileStore files, String sha256, Instant at) throws IOException {
        Files.setLastModifiedTime(files.path(sha256), java.nio.file.attribute.FileTime.from(at));
    }
}
