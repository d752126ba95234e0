package org.pingcha.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

class RemedyQueriesTest extends RemedyCourse {
    private static final ProcedureFilter ENDED = new ProcedureFilter(null, true, null, false, null, null);

    private List<ProcedureRow> rows(ProcedureFilter filter) {
        List<ProcedureRow> rows = queries.rows(filter, PageRequest.start());
        assertEquals(rows.size(), queries.count(filter, Page.ALL));
        return rows;
    }

    private static ProcedureFilter text(String text) {
        return new ProcedureFilter(null, false, null, false, null, text);
    }

    @Test
    void aListCostsTwoStatementsAndWhatIsDueNextComesFirst() {
        UUID granted = replacementAt(ProcedureStatus.GRANTED);
        UUID received = replacementAt(ProcedureStatus.RECEIVED);
        objectionAt(ProcedureStatus.RECEIVED);
        UUID rejected = objectionAt(ProcedureStatus.REJECTED);
        actAs(officer);
        ProcedureFilter filter = ProcedureFilter.underWay(ProcedureKind.REPLACEMENT);
        assertEquals(2, statementsOf(() -> rows(filter)).size());
        // The hand-over is due on the 25th, the decision on the 30th.
        assertEquals(List.of(granted, received), rows(filter).stream().map(ProcedureRow::uuid).toList());
        assertEquals(List.of(rejected), rows(ENDED).stream().map(ProcedureRow::uuid).toList());
        clock.setDay(LocalDate.of(2026, 11, 26));
        assertEquals(List.of(granted), rows(new ProcedureFilter(null, false, null, true, null, null)).stream().map(ProcedureRow::uuid).toList());
        assertEquals(1, rows(new ProcedureFilter(ProcedureKind.REPLACEMENT, false, ProcedureStatus.RECEIVED, false, "RMA", null)).size());
    }

    /** The one who was replaced counts, though somebody else handles the case now; an objection is about the agency alone. */
    @Test
    void proceduresAreCountedByWhoeverTheyAreAbout() {
        replacementAt(ProcedureStatus.GRANTED);
        replacementAt(ProcedureStatus.RECEIVED);
        objectionAt(ProcedureStatus.RECEIVED);
        actAs(officer);
        ProcedureFilter open = ProcedureFilter.underWay(null);
        assertEquals(List.of(new Tally(String.valueOf(firm.id()), "明理律师事务所", 2)), queries.tallies(open, Grouping.FIRM, RECEIVED, 1));
        assertEquals(List.of("陈敏艳"), queries.tallies(open, Grouping.HANDLER, RECEIVED, 0).stream().map(Tally::name).toList());
        assertEquals(List.of(new Tally(String.valueOf(agency.id()), "江州市法律援助中心", 3)), queries.tallies(open, Grouping.OFFICE, RECEIVED, 2));
        assertEquals(List.of(), queries.tallies(open, Grouping.OFFICE, RECEIVED, 3));
        assertEquals(List.of(), queries.tallies(open, Grouping.OFFICE, RECEIVED.plusDays(1), 0));
    }

    @Test
    void namesAreMaskedStoredEncryptedAndFoundByTheirDigest() {
        UUID uuid = objectionAt(ProcedureStatus.RECEIVED);
        assertEquals("吴*", rows(ProcedureFilter.underWay(ProcedureKind.OBJECTION)).get(0).applicant());
        assertEquals("*******0009", reading.objection(uuid).facts().phone());
        Object[] stored = (Object[]) em.createNativeQuery("select applicant_name, applicant_phone from remedy_procedure").getSingleResult();
        assertFalse(stored[0].toString().contains("吴") || stored[1].toString().contains("1390"));
        assertEquals(1, rows(text("吴涛")).size());
        assertEquals(1, rows(text("139 0000 0009")).size(), "spaces do not count");
        assertEquals(0, rows(text("吴")).size());
        assertEquals(1, rows(text("江援不字〔2026〕9")).size());
    }

    @Test
    void theApplicantIsShownForAReasonThatTheTrailKeepsWithoutTheData() {
        UUID uuid = objectionAt(ProcedureStatus.RECEIVED);
        assertEquals("remedy.problem.revealReason", keyOf(() -> procedures.reveal(uuid, " ")));
        assertEquals("吴涛", procedures.reveal(uuid, "电话告知进展").name());
        em.flush();
        List<?> trail = em.createNativeQuery("select coalesce(before_values, '') || coalesce(after_values, '') from audit_entry where subject = :subject")
            .setParameter("subject", "remedy:" + uuid).getResultList();
        assertTrue(trail.stream().anyMatch(entry -> entry.toString().contains("电话告知进展")));
        assertTrue(trail.stream().noneMatch(entry -> entry.toString().contains("吴涛") || entry.toString().contains("13900000009")));
    }

    @Test
    void otherBureausFindNoSuchProcedure() {
        UUID uuid = replacementAt(ProcedureStatus.RECEIVED);
        Office neighbour = persisted(() -> new Office(OfficeKind.BUREAU, "RMN", "邻市局", "980200", null));
        Person stranger = aPerson("rm-stranger", neighbour, Role.COMPLAINT_OFFICER);
        actAs(stranger);
        assertEquals(0, rows(ProcedureFilter.underWay(null)).size());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reading.replacement(uuid)).kind());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> procedures.withdraw(uuid, 0, "不再需要")).kind());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reading.statements(uuid)).kind());
        assertEquals(DocumentAccess.none(), wire(ReplacementDocuments.class).access(stranger.actor(null), uuid));
        actAs(auditor);
        assertEquals(1, rows(ProcedureFilter.underWay(null)).size(), "the agency's own");
    }

    @Test
    void papersAreAddedUntilItIsDecidedByWhoeverTakesItDown() {
        UUID open = replacementAt(ProcedureStatus.RECEIVED);
        UUID objection = objectionAt(ProcedureStatus.RECEIVED);
        UUID decided = replacementAt(ProcedureStatus.REFUSED);
        ReplacementDocuments papers = wire(ReplacementDocuments.class);
        assertTrue(papers.access(officer.actor(null), open).change());
        assertTrue(papers.access(manager.actor(null), open).change());
        assertFalse(papers.access(approver.actor(null), open).change());
        assertTrue(papers.access(approver.actor(null), open).read());
        assertFalse(papers.access(officer.actor(null), decided).change());
        assertFalse(papers.access(officer.actor(null), objection).read(), "another kind of subject");
        assertFalse(wire(ObjectionDocuments.class).access(manager.actor(null), objection).change());
        assertFalse(papers.access(aPerson("rm-firm", agency, Role.FIRM).actor(null), open).read());
    }

    @Test
    void whatWasStartedFromAComplaintIsFoundByIt() {
        UUID complaint = UUID.randomUUID();
        UUID uuid = remedies.askReplacement(asking(aidCase.uuid(), Asker.RECIPIENT, new Origin("complaint", complaint)));
        flushAndClear();
        assertEquals(List.of(uuid), queries.forOrigin("complaint", complaint).stream().map(ProcedureRow::uuid).toList());
        assertEquals(List.of(), queries.forOrigin("survey", complaint));
        assertEquals(List.of(uuid), queries.ofCase(aidCase.uuid()).stream().map(ProcedureRow::uuid).toList());
        assertEquals(new Origin("complaint", complaint), Origin.parsed("complaint:" + complaint));
        assertEquals(null, Origin.parsed("register:" + complaint));
    }
}
