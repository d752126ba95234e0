package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetService;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.FactsChanged;
import org.pingcha.shared.Problem;

/** The course of one review, by the inspector who has it: begin, rate the difficulty, submit, correct. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.SYSTEM_ROLE})
public class ReviewService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewLookup reviews;

    @Inject
    ReviewForms forms;

    @Inject
    SheetService sheets;

    @Inject
    ReviewScoring scoring;

    @EJB
    AuditTrail audit;

    @Inject
    Event<EvidenceChanged> changed;

    @Inject
    Event<FactsChanged> facts;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Opens the form; nothing happens where it is open already. */
    public void start(UUID uuid) {
        FileReview review = reviews.inSight(uuid);
        if (review.state() == ReviewState.ASSIGNED) {
            Candidate file = forms.candidate(review);
            ReviewForms.Opened opened = forms.open(review, file);
            review.start(opened.sheet(), opened.formVersion(), actor.get(), clock.instant());
            audit.record(actor.get(), "review.audit.started", "case:" + file.caseNo(), null, Map.of("sheet", opened.sheet()));
        }
    }

    /** How hard the case was; gives the review's new version. */
    public long rate(UUID uuid, long seenVersion, @NotNull Difficulty level, @NotNull Set<DifficultyReason> reasons,
                     @Size(max = 500) String note) {
        FileReview review = reviews.inSight(uuid, seenVersion);
        Map<String, Object> before = opinion(review.difficulty());
        review.rate(level, reasons, note, actor.get(), clock.instant());
        audit.record(actor.get(), "review.audit.rated", reviews.subject(review), before, opinion(review.difficulty()));
        em.flush();
        if (review.state().isScored()) {
            facts.fire(FactsChanged.of(review.caseId()));
        }
        return review.version();
    }

    /** What a complete sheet would come to; refused where too few points apply. */
    public Assessment preview(UUID uuid) {
        FileReview review = reviews.inSight(uuid);
        review.mustBeReady(actor.get());
        return scoring.assess(review, review.draftSheetId());
    }

    /** Submits a complete sheet and scores it; nothing is submitted where anything is missing. */
    public Assessment submit(UUID uuid, long seenVersion) {
        FileReview review = reviews.inSight(uuid, seenVersion);
        Map<String, Object> before = result(review);
        review.mustBeReady(actor.get());
        long sheet = review.draftSheetId();
        sheets.submit(sheet);
        em.flush();
        Assessment result = scoring.assess(review, sheet);
        if (before != null) {
            // The month in which it counted until now.
            facts.fire(FactsChanged.of(review.caseId()));
        }
        review.submit(result, actor.get(), clock.instant());
        audit.record(actor.get(), before == null ? "review.audit.submitted" : "review.audit.corrected",
            reviews.subject(review), before, result(review));
        changed.fire(new EvidenceChanged(review.caseId()));
        return result;
    }

    /** Opens a further version of a submitted sheet, for a reason that everybody can read. */
    public void correct(UUID uuid, long seenVersion, @Size(max = 1000) String reason) {
        FileReview review = reviews.inSight(uuid, seenVersion);
        if (review.state() != ReviewState.SUBMITTED) {
            throw new Problem("review.problem.state." + review.state() + ".CORRECTING");
        }
        review.correct(sheets.openCorrection(review.sheetId(), reason), reason, actor.get(), clock.instant());
        audit.record(actor.get(), "review.audit.correcting", reviews.subject(review), null, Map.of("reason", reason));
    }

    static Map<String, Object> result(FileReview review) {
        if (review.score() == null) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sheet", review.sheetId());
        values.put("score", review.score());
        values.put("grade", review.grade());
        return values;
    }

    private static Map<String, Object> opinion(DifficultyOpinion opinion) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("level", opinion.level());
        values.put("reasons", opinion.reasons());
        return values;
    }
}
