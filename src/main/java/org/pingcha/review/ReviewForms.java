package org.pingcha.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.FormRef;
import org.pingcha.instrument.Purpose;
import org.pingcha.instrument.SheetService;
import org.pingcha.instrument.SheetSubject;

/** Which form a file is marked on, and the sheet for it; for the services of this room. */
@Dependent
class ReviewForms {
    private static final String CANDIDATE = NextFileTry.CANDIDATES + " where c.id = :id";
    private static final String PATH = "select o.path from Office o where o.id = :office";
    private static final String DRAFT = "select s.id from AnswerSheet s where s.subject = :subject"
        + " and s.state = org.pingcha.instrument.SheetState.DRAFT";

    @PersistenceContext
    EntityManager em;

    @Inject
    FormQueries forms;

    @Inject
    SheetService sheets;

    /** A sheet that is ready to be filled in. */
    record Opened(long sheet, long formVersion) {
    }

    boolean hasFormFor(Candidate file) {
        return form(file).isPresent();
    }

    /** The case of a review, as the forms ask about it. */
    Candidate candidate(FileReview review) {
        return em.createQuery(CANDIDATE, Candidate.class).setParameter("id", review.caseId()).getSingleResult();
    }

    /**
     * Opens the inspector's sheet for a review, empty when it is who never marked it. The sheet belongs to the slot and
     * the person: a file that went to somebody else and came back is found as it was left.
     */
    Opened open(FileReview review, Candidate file) {
        FormRef form = form(file).orElseThrow(() -> new org.pingcha.shared.Problem("review.problem.noForm"));
        SheetSubject subject = new SheetSubject("review.by." + review.inspectorId(), review.id());
        long sheet = em.createQuery(DRAFT, Long.class).setParameter("subject", subject).getResultStream().findFirst()
            .orElseGet(() -> sheets.open(form.id(), subject, facts(file)));
        return new Opened(sheet, form.id());
    }

    private Optional<FormRef> form(Candidate file) {
        String path = em.createQuery(PATH, String.class).setParameter("office", file.officeId()).getSingleResult();
        return forms.bestFor(Purpose.REVIEW, facts(file), path, Locale.SIMPLIFIED_CHINESE);
    }

    private static CaseFacts facts(Candidate file) {
        return new CaseFacts(file.type().name(), file.stage().name(), file.kind().name());
    }
}
