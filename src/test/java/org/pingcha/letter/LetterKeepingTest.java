package org.pingcha.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** Letters as other rooms issue them, and what becomes of them afterwards: nothing. */
class LetterKeepingTest extends DatabaseTest {
    private static final UUID SUBJECT = UUID.randomUUID();
    private Office office;
    private Person officer;
    private Actor by;

    @BeforeEach
    void people() {
        office = anAgency("KEEP");
        officer = aPerson("keep", office, Role.COMPLAINT_OFFICER);
        actAs(officer);
        by = current.get();
    }

    private IssuedLetterRow issue(LetterDraft draft) {
        return wire(LetterKeeping.class).issue(by, office.id(), draft, clock.instant());
    }

    private static LetterDraft draft(LetterKind kind, UUID subject) {
        LetterDraft sample = SampleLetter.of(kind);
        return new LetterDraft(kind, "trial", subject, sample.addressee(), sample.fields(), sample.tables());
    }

    /** Says that everybody may read, or nobody. */
    private void owner(boolean mayRead) {
        provide(LetterOwners.class, new LetterOwners() {
            @Override
            boolean mayRead(Actor actor, String room, UUID subject) {
                return mayRead && actor.personId().equals(officer.id()) && room.equals("trial") && subject.equals(SUBJECT);
            }
        });
    }

    @Test
    void anIssuedLetterHasANumberAndTwoFilesThatSayTheSame() throws IOException {
        IssuedLetterRow row = issue(draft(LetterKind.ACCEPTANCE, SUBJECT));
        assertEquals("KEEP投受〔2026〕1号", row.number());
        assertEquals("法律援助投诉受理通知书", row.title());
        assertEquals("王某某", row.addressee());
        flushAndClear();
        LetterQueries letters = wire(LetterQueries.class);
        LetterContent docx = letters.content("trial", SUBJECT, row.uuid(), LetterFormat.DOCX);
        LetterContent pdf = letters.content("trial", SUBJECT, row.uuid(), LetterFormat.PDF);
        assertEquals("KEEP投受〔2026〕1号.pdf", pdf.name());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx.bytes())); PDDocument printed = Loader.loadPDF(pdf.bytes())) {
            assertTrue(word.getParagraphs().stream().anyMatch(p -> p.getText().equals("KEEP投受〔2026〕1号")));
            assertTrue(new PDFTextStripper().getText(printed).contains("KEEP投受〔2026〕1号"));
            assertEquals("法律援助投诉受理通知书 KEEP投受〔2026〕1号", printed.getDocumentInformation().getTitle());
        }
    }

    @Test
    void theAddresseeIsEncryptedAndTheTrailHasDigestsButNoNames() {
        IssuedLetterRow row = issue(draft(LetterKind.ACCEPTANCE, SUBJECT));
        em.flush();
        String stored = (String) em.createNativeQuery("select addressee from issued_letter").getSingleResult();
        assertFalse(stored.contains("王某某"), stored);
        String trail = (String) em.createNativeQuery("select after_values from audit_entry where action = 'letter.audit.issue'").getSingleResult();
        assertTrue(trail.contains(row.docxSha256()) && trail.contains(row.pdfSha256()), trail);
        assertFalse(trail.contains("王某某") || trail.contains("胡某"), trail);
    }

    @Test
    void whatIsMissingIsRefusedAndNoNumberIsLost() {
        Problem refused = assertThrows(Problem.class, () -> issue(LetterDraft.of(LetterKind.EXTENSION, "trial", SUBJECT, "王某某")));
        assertEquals("letter.problem.missing", refused.key());
        assertEquals(LetterKind.EXTENSION.required(), refused.args()[1]);
        assertEquals("KEEP投延〔2026〕1号", issue(draft(LetterKind.EXTENSION, SUBJECT)).number());
    }

    @Test
    void whatBelongsToNobodyCannotBeGivenToALetter() {
        LetterDraft draft = LetterDraft.of(LetterKind.ACCEPTANCE, "trial", SUBJECT, "王某某");
        assertThrows(IllegalArgumentException.class, () -> draft.with(LetterField.HANDLER, "胡某"));
        assertThrows(IllegalArgumentException.class, () -> draft.row(LetterTable.ORDERS, "a", "b", "c"));
        assertThrows(IllegalArgumentException.class, () -> draft.row(LetterTable.ITEMS, "a", "b"));
    }

    @Test
    void formsHaveNoNumber() {
        assertEquals(null, issue(draft(LetterKind.COMPLAINT_REGISTRATION, SUBJECT)).number());
        IssuedLetterRow proof = issue(draft(LetterKind.SERVICE_PROOF, SUBJECT));
        assertEquals(null, proof.number());
        assertEquals("送达回证.docx", wire(LetterQueries.class).content("trial", SUBJECT, proof.uuid(), LetterFormat.DOCX).name());
    }

    @Test
    void aPreviewChangesNothing() throws IOException {
        long before = files();
        byte[] pdf = wire(LetterPreview.class).preview(by, office.id(), LetterDraft.of(LetterKind.ACCEPTANCE, "trial", SUBJECT, "王某某"));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(printed).contains("「预览」"));
        }
        assertEquals(before, files());
        assertEquals(List.of(), wire(LetterQueries.class).forSubject("trial", SUBJECT));
        assertEquals("KEEP投受〔2026〕1号", issue(draft(LetterKind.ACCEPTANCE, SUBJECT)).number());
    }

    private static long files() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of(System.getProperty("PINGCHA_HOME")))) {
            return walk.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void theListOfAThingIsOneStatementAndItsOwnLettersOnly() {
        issue(draft(LetterKind.COMPLAINT_REGISTRATION, SUBJECT));
        issue(draft(LetterKind.ACCEPTANCE, SUBJECT));
        issue(draft(LetterKind.ACCEPTANCE, UUID.randomUUID()));
        flushAndClear();
        LetterQueries letters = wire(LetterQueries.class);
        assertEquals(1, statementsOf(() -> letters.forSubject("trial", SUBJECT)).size());
        assertEquals(List.of(LetterKind.COMPLAINT_REGISTRATION, LetterKind.ACCEPTANCE),
            letters.forSubject("trial", SUBJECT).stream().map(IssuedLetterRow::kind).toList());
        assertEquals(List.of(), letters.forSubject("other", SUBJECT));
    }

    @Test
    void onlyWhomTheOwningRoomLetsInReadsIt() {
        IssuedLetterRow row = issue(draft(LetterKind.ACCEPTANCE, SUBJECT));
        owner(true);
        LetterService service = wire(LetterService.class);
        byte[] first = service.open(row.uuid(), LetterFormat.PDF).bytes();
        assertArrayEquals(first, service.open(row.uuid(), LetterFormat.PDF).bytes());
        em.flush();
        assertEquals(2L, em.createQuery("select count(e) from AuditEntry e where e.action = 'letter.audit.view'", Long.class).getSingleResult());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.open(UUID.randomUUID(), LetterFormat.PDF)).kind());
        actAs(aPerson("stranger", office, Role.COMPLAINT_OFFICER));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.open(row.uuid(), LetterFormat.PDF)).kind());
    }

    @Test
    void aLetterOfAnotherThingIsNotFound() {
        IssuedLetterRow row = issue(draft(LetterKind.ACCEPTANCE, SUBJECT));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class,
            () -> wire(LetterQueries.class).content("trial", UUID.randomUUID(), row.uuid(), LetterFormat.PDF)).kind());
    }
}
