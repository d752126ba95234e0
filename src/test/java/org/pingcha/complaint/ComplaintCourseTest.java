package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** Officers, approvers and their services at one bureau, for tests of what they do with complaints. */
abstract class ComplaintCourseTest extends DatabaseTest {
    Office bureau;
    Person officer;
    Person colleague;
    Person approver;
    Person head;
    ComplaintService service;
    InquiryService inquiry;
    ApprovalService approvals;
    TellingService telling;
    MergeService merging;
    ComplaintQueries queries;
    InboxQueries inbox;
    String barred;

    @BeforeEach
    void people() {
        wire(ShippedRules.class).load(new SchemaReady());
        provide(ComplaintRecusals.class, new ComplaintRecusals() {
            @Override
            String barred(Complaint complaint, long personId) {
                return colleague != null && colleague.id() == personId ? barred : null;
            }
        });
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return wire(ComplaintDocuments.class).access(actor, subject.uuid());
            }
        });
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BC1", "试点市司法局", "990100", null));
        officer = aPerson("cc-officer", bureau, Role.COMPLAINT_OFFICER);
        colleague = aPerson("cc-colleague", bureau, Role.COMPLAINT_OFFICER);
        approver = aPerson("cc-approver", bureau, Role.COMPLAINT_APPROVER);
        head = aPerson("cc-head", bureau, Role.COMPLAINT_APPROVER);
        service = wire(ComplaintService.class);
        inquiry = wire(InquiryService.class);
        approvals = wire(ApprovalService.class);
        telling = wire(TellingService.class);
        merging = wire(MergeService.class);
        queries = wire(ComplaintQueries.class);
        inbox = wire(InboxQueries.class);
        actAs(officer);
    }

    UUID registered(String... matters) {
        UUID uuid = service.register(Complaints.entry(bureau.id(), matters)).uuid();
        flushAndClear();
        return uuid;
    }

    long version(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid).version();
    }

    ComplaintStatus status(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid).status();
    }

    UUID investigated(String... matters) {
        UUID uuid = registered(matters);
        service.accept(uuid, version(uuid));
        inquiry.investigate(uuid, version(uuid), Set.of(officer.uuid(), colleague.uuid()), "调卷");
        return uuid;
    }

    void propose(UUID uuid, Finding finding, Outcome... outcomes) {
        Map<String, Finding> findings = new java.util.TreeMap<>();
        Map<String, String> reasons = new java.util.TreeMap<>();
        queries.matters(uuid).forEach(row -> {
            findings.put(row.matter().code(), finding);
            reasons.put(row.matter().code(), "转账记录三笔");
        });
        inquiry.propose(uuid, version(uuid), new ProposalEntry(findings, reasons, Set.of(outcomes), "查证属实。", null));
    }

    static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(Problem.class, work::run).key());
    }

    void tellAll(UUID uuid) {
        for (ComplainantRow row : queries.complainants(uuid)) {
            telling.tell(uuid, version(uuid), row.uuid(), new TellingEntry(Told.REPLY, ServiceWay.POST, null, true, LocalDate.of(2026, 11, 23), null));
        }
    }
}
