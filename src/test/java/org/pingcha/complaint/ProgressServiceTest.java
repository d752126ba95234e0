package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterContent;
import org.pingcha.letter.LetterKind;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** What a complainant does and reads with number and code: files, the decision, letters, remedies; and what they do not. */
class ProgressServiceTest extends DatabaseTest {
    private Office bureau;
    private Person officer;
    private Person colleague;
    private Person approver;
    private ProgressService progress;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        provide(ComplaintRecusals.class, new ComplaintRecusals() {
            @Override
            String barred(Complaint complaint, long personId) {
                return null;
            }
        });
        ComplaintDocuments evidence = wire(ComplaintDocuments.class);
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return subject.kind() == SubjectKind.COMPLAINT ? evidence.access(actor, subject.uuid()) : DocumentAccess.none();
            }
        });
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BP1", "进度市司法局", "990100", null));
        officer = aPerson("pg-officer", bureau, Role.COMPLAINT_OFFICER);
        colleague = aPerson("pg-colleague", bureau, Role.COMPLAINT_OFFICER);
        approver = aPerson("pg-approver", bureau, Role.COMPLAINT_APPROVER);
        progress = wire(ProgressService.class);
        actAs(officer);
    }

    private Received received(String... names) {
        ComplaintEntry plain = Complaints.entry(bureau.id(), "N4");
        Received received = wire(ComplaintKeeping.class).receive(Actor.system(), new ComplaintEntry(plain.officeId(), plain.channel(),
            Arrays.stream(names).map(name -> Complaints.someone(name, null)).toList(), plain.respondent(), null, null, plain.matters(), plain.facts(), null, null, null, null, null), clock.instant());
        flushAndClear();
        wire(ComplaintService.class).take(received.uuid(), version(received.uuid()));
        flushAndClear();
        return received;
    }

    private long version(UUID uuid) {
        flushAndClear();
        return wire(ComplaintQueries.class).detail(uuid).version();
    }

    private Progress seen(Received.Receipt by) {
        flushAndClear();
        return progress.open(by.receiptNo(), by.accessCode()).orElseThrow();
    }

    private void decide(UUID uuid) {
        wire(ComplaintService.class).accept(uuid, version(uuid));
        wire(InquiryService.class).investigate(uuid, version(uuid), Set.of(officer.uuid(), colleague.uuid()), null);
        wire(InquiryService.class).propose(uuid, version(uuid), new ProposalEntry(Map.of("N4", Finding.PARTLY), Map.of("N4", "会见登记只有一次"), Set.of(Outcome.ADMONITION), "约见三次，到场一次。", null));
        actAs(approver);
        wire(ApprovalService.class).approve(uuid, version(uuid), null);
        actAs(officer);
    }

    private List<DocumentRow> documents(UUID complaint) {
        flushAndClear();
        return wire(DocumentQueries.class).of(new DocumentSubject(SubjectKind.COMPLAINT, complaint));
    }

    private boolean add(Received.Receipt by, String name) {
        return progress.addFile(by.receiptNo(), by.accessCode(), name, new ByteArrayInputStream(SampleFiles.pdf(1, UUID.randomUUID().toString())));
    }

    @Test
    void filesAreDocumentsThatOnlyItsOfficersReadAndEachComplainantSeesTheirOwn() {
        Received complaint = received("吴桂兰", "周素芬");
        assertTrue(add(complaint.receipts().get(0), "吴桂兰的收条.pdf"));
        assertTrue(add(complaint.receipts().get(1), "录音说明.pdf"));
        assertFalse(progress.addFile(complaint.receipts().get(0).receiptNo(), "0000-0000-0000", "x.pdf", new ByteArrayInputStream(SampleFiles.pdf(1, "x"))));
        assertEquals(List.of("吴桂兰的收条.pdf"), seen(complaint.receipts().get(0)).files());
        assertEquals(List.of(complaint.receipts().get(0).receiptNo(), complaint.receipts().get(1).receiptNo()),
            documents(complaint.uuid()).stream().map(DocumentRow::addedBy).toList(), "who sent it stands beside it");
        actAs(aPerson("pg-elsewhere", persisted(() -> new Office(OfficeKind.BUREAU, "BP2", "别市司法局", "990200", null)), Role.COMPLAINT_OFFICER));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> documents(complaint.uuid())).kind());
        actAs(aPerson("pg-inspector", bureau, Role.INSPECTOR));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> documents(complaint.uuid())).kind());
        List<String> trail = em.createQuery("select e.after from AuditEntry e where e.action = 'attachment.audit.add'", String.class).getResultList();
        assertEquals(2, trail.size());
        assertFalse(trail.toString().contains("吴桂兰"), "people put names into file names: " + trail);
    }

    @Test
    void whatComesToAMergedComplaintLiesWithItsMasterAndNothingComesToAClosedOne() {
        Received master = received("吴桂兰");
        Received merged = received("周素芬");
        wire(MergeService.class).merge(merged.uuid(), version(merged.uuid()), master.uuid());
        flushAndClear();
        assertTrue(add(merged.receipts().get(0), "补充.pdf"));
        progress.add(merged.receipts().get(0).receiptNo(), merged.receipts().get(0).accessCode(), null).orElseThrow();
        assertEquals(1, documents(master.uuid()).size());
        assertEquals(List.of("补充.pdf"), seen(merged.receipts().get(0)).files());
        assertEquals(List.of(), seen(master.receipts().get(0)).files(), "the other complainant does not see it");
        wire(ComplaintService.class).decline(master.uuid(), version(master.uuid()), "G6", "没有新的事实");
        flushAndClear();
        assertThrows(Problem.class, () -> add(master.receipts().get(0), "太晚.pdf"));
    }

    @Test
    void theReplyIsReadWithTheCodeByWhomItWasWrittenTo() {
        Received complaint = received("吴桂兰", "周素芬");
        decide(complaint.uuid());
        UUID who = wire(ComplaintQueries.class).complainants(complaint.uuid()).stream().filter(row -> row.receiptNo().equals(complaint.receipts().get(0).receiptNo())).findFirst().orElseThrow().uuid();
        IssuedLetterRow reply = wire(WritingService.class).issue(complaint.uuid(), version(complaint.uuid()), LetterKind.REPLY, who);
        Progress seen = seen(complaint.receipts().get(0));
        assertEquals(List.of(reply.uuid()), seen.letters().stream().map(IssuedLetterRow::uuid).toList());
        LetterContent pdf = progress.letter(complaint.receipts().get(0).receiptNo(), complaint.receipts().get(0).accessCode(), reply.uuid()).orElseThrow();
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf.bytes(), 4));
        assertTrue(progress.letter(complaint.receipts().get(0).receiptNo(), "0000-0000-0000", reply.uuid()).isEmpty());
        assertEquals(List.of(), seen(complaint.receipts().get(1)).letters());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class,
            () -> progress.letter(complaint.receipts().get(1).receiptNo(), complaint.receipts().get(1).accessCode(), reply.uuid())).kind());
        assertEquals(1L, em.createQuery("select count(e) from AuditEntry e where e.action = 'complaint.audit.READ_LETTER'", Long.class).getSingleResult());
    }

    @Test
    void whereTwoBearOneNameNeitherReadsTheOthersLetter() {
        Received complaint = received("李娟", "李娟");
        decide(complaint.uuid());
        wire(WritingService.class).issue(complaint.uuid(), version(complaint.uuid()), LetterKind.REPLY, wire(ComplaintQueries.class).complainants(complaint.uuid()).get(0).uuid());
        assertEquals(List.of(), seen(complaint.receipts().get(0)).letters());
        assertEquals(List.of(), seen(complaint.receipts().get(1)).letters());
    }

    @Test
    void theDecisionIsInPlainWordsAndTheRemediesHaveTheirLastDays() {
        Received complaint = received("吴桂兰");
        assertFalse(seen(complaint.receipts().get(0)).isDecided());
        decide(complaint.uuid());
        Progress decided = seen(complaint.receipts().get(0));
        assertEquals(Finding.PARTLY, decided.findings().get(0).finding());
        assertEquals(List.of(Outcome.ADMONITION), decided.outcomes());
        assertEquals(new Progress.Remedies("60", "6", null, null), decided.remedies(), "the days run from knowing of it");
        wire(TellingService.class).tell(complaint.uuid(), version(complaint.uuid()), wire(ComplaintQueries.class).complainants(complaint.uuid()).get(0).uuid(),
            new TellingEntry(Told.REPLY, ServiceWay.POST, null, true, LocalDate.of(2026, 11, 23), null));
        // 60 days from 23 November: 7 in November, 31 in December, 22 in January, a Friday. Six months: 23 May 2027, a Sunday.
        assertEquals(new Progress.Remedies("60", "6", LocalDate.of(2027, 1, 22), LocalDate.of(2027, 5, 24)), seen(complaint.receipts().get(0)).remedies());
    }
}
