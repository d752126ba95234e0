package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;

/** What of a complaint can be ordered to be put right, and by whom. */
class ComplaintFindingsTest extends ComplaintCourseTest {
    private Optional<org.pingcha.correction.Finding> find(Person who, UUID uuid) {
        flushAndClear();
        return wire(ComplaintFindings.class).find(who.actor(null), uuid);
    }

    @Test
    void anUpheldMatterOnceItIsDecidedWithNothingOfWhoComplained() {
        Office agency = persisted(() -> new Office(OfficeKind.AGENCY, "AC1", "试点市法律援助中心", "990100", null));
        LawFirm firm = aFirm(em, "法桥律师事务所");
        AidCase about = aCase(em, agency).no("云援民字〔2026〕00061号").by("L-1", "陈敏艳", firm).saved();
        ComplaintEntry plain = Complaints.entry(bureau.id(), "N3");
        UUID uuid = service.register(new ComplaintEntry(bureau.id(), plain.channel(), plain.complainants(), RespondentEntry.named(RespondentKind.HANDLER, "陈律师"),
            plain.caseNo(), about.id(), Set.of("N3"), plain.facts(), null, null, null, null, null)).uuid();
        service.accept(uuid, version(uuid));
        inquiry.investigate(uuid, version(uuid), Set.of(officer.uuid(), colleague.uuid()), "调卷");
        propose(uuid, Finding.SUBSTANTIATED, Outcome.ADMONITION);
        assertTrue(find(approver, uuid).isEmpty(), "not decided yet");
        actAs(approver);
        approvals.approve(uuid, version(uuid), null);
        assertTrue(find(officer, uuid).isEmpty(), "an officer orders nothing");
        org.pingcha.correction.Finding found = find(approver, uuid).orElseThrow();
        assertEquals(List.of("N3"), found.faults().stream().map(org.pingcha.correction.Fault::topic).toList());
        assertFalse(found.toString().contains("吴桂兰") || found.faults().toString().contains("交通费"), "neither who complained nor what they said");
        assertEquals("陈敏艳", found.concern().handlerName(), "the register's name, not the complainant's word");
        assertEquals(firm.id(), found.concern().firmId());
        assertEquals(agency.id(), found.officeId());
    }

    @Test
    void whatWasUnfoundedOrLeadsToNobodyIsNoFinding() {
        UUID unfounded = investigated("N3");
        propose(unfounded, Finding.UNFOUNDED, Outcome.NO_ACTION);
        UUID nobody = investigated("N3");
        propose(nobody, Finding.SUBSTANTIATED, Outcome.ADMONITION);
        actAs(approver);
        approvals.approve(unfounded, version(unfounded), null);
        approvals.approve(nobody, version(nobody), null);
        assertTrue(find(approver, unfounded).isEmpty());
        assertNull(queries.detail(nobody).caseUuid());
        assertTrue(find(approver, nobody).isEmpty(), "no case and no firm of the register: nobody to send it to");
    }
}
