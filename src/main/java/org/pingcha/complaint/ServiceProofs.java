package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterField;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;
import org.pingcha.letter.LetterTable;
import org.pingcha.shared.Problem;

/** The proof of service (送达回证, form 22): which letter went to whom, how, where, when and by whom, and what failed before. */
@Dependent
public class ServiceProofs {
    private static final String TELLINGS = "select t from Telling t join fetch t.complainant k join k.complaint c left join c.mergedInto m"
        + " where c = :complaint or m = :complaint order by t.id";

    @PersistenceContext
    EntityManager em;

    @EJB
    LetterQueries letters;

    /** @throws Problem not found where the complaint has no such telling; or where no letter was served by it */
    LetterDraft of(Complaint complaint, UUID uuid) {
        List<Telling> all = em.createQuery(TELLINGS, Telling.class).setParameter("complaint", complaint).getResultList();
        Telling told = all.stream().filter(one -> one.uuid().equals(uuid)).findFirst().orElseThrow(Problem::notFound);
        IssuedLetterRow letter = letters.forSubject(ComplaintCourse.ROOM, complaint.uuid()).stream()
            .filter(row -> row.uuid().equals(told.letterUuid())).findFirst().orElseThrow(() -> new Problem("complaint.problem.noLetter"));
        String failed = all.subList(0, all.indexOf(told) + 1).stream()
            .filter(one -> !one.isServed() && one.what() == told.what() && one.complainant() == told.complainant())
            .map(one -> ComplaintDrafts.text("complaint.letter.attempt", LetterDraft.day(one.on()), ComplaintDrafts.name(one.way()),
                one.note() == null ? "" : one.note())).collect(Collectors.joining("\n"));
        return LetterDraft.of(LetterKind.SERVICE_PROOF, ComplaintCourse.ROOM, complaint.uuid(), null)
            .with(LetterField.RECIPIENT, told.complainant().name())
            .with(LetterField.CAUSE, ComplaintDrafts.text("complaint.letter.cause", told.complainant().receiptNo()))
            .row(LetterTable.DOCUMENTS, letter.title(), letter.number(), "1").with(LetterField.SERVICE_PLACE, told.place())
            .with(LetterField.SERVICE_METHOD, ComplaintDrafts.name(told.way())).with(LetterField.SERVED_ON, told.isServed() ? told.on() : null)
            .with(LetterField.SERVED_BY, told.byName()).with(LetterField.FAILURE, failed)
            .with(LetterField.REMARKS, told.isServed() ? told.note() : null);
    }
}
