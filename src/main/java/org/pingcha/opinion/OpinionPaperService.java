package org.pingcha.opinion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.instrument.Filling;
import org.pingcha.instrument.SheetFilling;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.request.AnswerFile;
import org.pingcha.request.RequestKeeping;
import org.pingcha.shared.Problem;

/** Answers that came on paper: the code on the form brings them to the right case. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.INTERVIEWER_ROLE})
public class OpinionPaperService {
    private static final String BY_CODE = "select r from OpinionRequest r join fetch r.office o where r.paperCode = :code and " + OfficeScope.of("o");

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    OpinionKeeping keeping;

    @EJB
    SheetFilling sheets;

    @EJB
    RequestKeeping requests;

    @EJB
    DocumentKeeping documents;

    @Inject
    Clock clock;

    /** What the code stands for. @throws Problem where no form in sight has it, or its answer has come in */
    public OpinionForm find(String typed, Locale locale) {
        OpinionRequest opinion = open(typed);
        return keeping.form(opinion, clock.instant(), locale);
    }

    /**
     * Enters what stands on the paper; an answer begun by the link gives way to it. All or nothing.
     *
     * @param answers by item; what is missing counts as not filled in
     * @return the asking that it answers
     */
    public UUID enter(String typed, Map<String, String> answers, @Size(max = 100) String respondent, List<AnswerFile> scans) {
        OpinionRequest opinion = open(typed);
        boolean waiting = opinion.state() == OpinionState.ASKED;
        Filling filling = sheets.read(opinion.sheetId(), opinion.locale());
        for (ItemView item : filling.items()) {
            OpinionLinkService.fill(sheets, opinion.sheetId(), item.code(), answers.get(item.code()), actor.get(), clock);
        }
        keeping.answered(opinion, AnswerWay.PAPER, respondent, actor.get(), clock.instant());
        for (AnswerFile scan : scans) {
            documents.add(actor.get(), new DocumentSubject(SubjectKind.OPINION, opinion.uuid()), NewDocument.named(scan.name()), OpinionKeeping.name(opinion), scan.content());
        }
        if (waiting) {
            requests.answer(actor.get(), opinion.requestUuid(), OpinionForm.summary(opinion), clock.instant());
        }
        return opinion.uuid();
    }

    private OpinionRequest open(String typed) {
        String code = PaperCode.read(typed).orElseThrow(() -> new Problem("opinion.problem.code"));
        OpinionRequest opinion = em.createQuery(BY_CODE, OpinionRequest.class).setParameter("code", code).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(() -> new Problem("opinion.problem.code"));
        opinion.mustTakeAnswer();
        return opinion;
    }
}
