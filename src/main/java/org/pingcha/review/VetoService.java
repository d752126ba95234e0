package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.referral.MisconductFinding;
import org.pingcha.referral.ReferralService;
import org.pingcha.register.CaseQueries;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.Veto;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Vetoes: proposed by one person, decided by a second one. A decision that changes what counts is scored at once. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.SYSTEM_ROLE})
public class VetoService {
    private static final String REVIEW_OF = "select v.review.uuid from VetoFinding v where v.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewLookup reviews;

    @Inject
    ReviewScoring scoring;

    @EJB
    RuleQueries rules;

    @EJB
    CaseQueries cases;

    @EJB
    ReferralService referrals;

    @Inject
    SheetQueries sheets;

    @EJB
    AuditTrail audit;

    @Inject
    Event<EvidenceChanged> changed;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Proposes a veto of the round's rule set, with ground and pages. */
    public UUID propose(UUID reviewUuid, @NotBlank @Size(max = 10) String code, @Size(max = 2000) String ground,
                        @Size(max = 200) String pages) {
        FileReview review = reviews.inSight(reviewUuid);
        Veto rule = rules.byId(review.round().ruleSetId()).veto(code).orElseThrow(Problem::notFound);
        VetoFinding veto = review.proposeVeto(code, rule.effect(), itemOf(review, rule), ground, pages, actor.get(), clock.instant());
        em.persist(veto);
        record("review.audit.vetoProposed", review, veto, ground);
        return veto.uuid();
    }

    /** Takes one's own proposal back. */
    public void withdraw(UUID uuid, long seenVersion) {
        FileReview review = review(uuid);
        VetoFinding veto = veto(review, uuid, seenVersion);
        veto.withdraw(actor.get(), clock.instant());
        review.note(ReviewEvent.Kind.VETO_WITHDRAWN, actor.get(), clock.instant(), veto.code());
        record("review.audit.vetoWithdrawn", review, veto, null);
    }

    /** From here on it counts. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.SYSTEM_ROLE})
    public void confirm(UUID uuid, long seenVersion, @Size(max = 2000) String ground) {
        decide(uuid, seenVersion, ground, true);
    }

    /** It does not count; the proposal stays on record. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.SYSTEM_ROLE})
    public void reject(UUID uuid, long seenVersion, @Size(max = 2000) String ground) {
        decide(uuid, seenVersion, ground, false);
    }

    private void decide(UUID uuid, long seenVersion, String ground, boolean confirmed) {
        Actor by = actor.get();
        Instant at = clock.instant();
        FileReview review = review(uuid);
        VetoFinding veto = veto(review, uuid, seenVersion);
        if (confirmed) {
            veto.confirm(by, ground, at);
        } else {
            veto.reject(by, ground, at);
        }
        review.note(confirmed ? ReviewEvent.Kind.VETO_CONFIRMED : ReviewEvent.Kind.VETO_REJECTED, by, at, veto.code());
        record(confirmed ? "review.audit.vetoConfirmed" : "review.audit.vetoRejected", review, veto, ground);
        if (confirmed && by.is(Role.MANAGER)) {
            refer(review, veto);
        }
        if (confirmed && review.state().isScored()) {
            Map<String, Object> before = ReviewService.result(review);
            em.flush();
            review.rescore(scoring.assess(review, review.sheetId()), by, at);
            audit.record(by, "review.audit.rescored", reviews.subject(review), before, ReviewService.result(review));
            changed.fire(new EvidenceChanged(review.caseId()));
        }
    }

    /** Some vetoes are misconduct that the bureau has to deal with; which, the rules on misconduct say. */
    private void refer(FileReview review, VetoFinding veto) {
        if (!rules.misconductRules(ChinaTime.today(clock)).sanctions().suggestedBy(Set.of(veto.code())).isEmpty()) {
            referrals.open(new MisconductFinding("review", veto.uuid(), cases.header(review.caseId()).ref().handlerId(), review.caseId(),
                Set.of(veto.code()), veto.groundWithPages(), List.of(), veto.involved()));
        }
    }

    /** A finding against the agency removes the item that the form links to it. */
    private String itemOf(FileReview review, Veto rule) {
        Long sheet = review.draftSheetId() == null ? review.sheetId() : review.draftSheetId();
        if (rule.effect() != VetoEffect.AGENCY_FINDING || sheet == null) {
            return null;
        }
        return sheets.sheet(sheet, Locale.SIMPLIFIED_CHINESE).items().filter(item -> rule.code().equals(item.veto()))
            .map(ItemView::code).findFirst().orElse(null);
    }

    private FileReview review(UUID veto) {
        UUID review = em.createQuery(REVIEW_OF, UUID.class).setParameter("uuid", veto).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
        return reviews.inSight(review);
    }

    private static VetoFinding veto(FileReview review, UUID uuid, long seenVersion) {
        VetoFinding veto = review.vetoes().stream().filter(v -> v.uuid().equals(uuid)).findFirst().orElseThrow(Problem::notFound);
        if (veto.version() != seenVersion) {
            throw Problem.conflict("review.problem.vetoDecided");
        }
        return veto;
    }

    private void record(String action, FileReview review, VetoFinding veto, String ground) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("veto", veto.code());
        values.put("state", veto.state());
        values.put("ground", ground);
        audit.record(actor.get(), action, reviews.subject(review), null, values);
    }
}
