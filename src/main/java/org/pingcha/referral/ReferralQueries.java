package org.pingcha.referral;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Sight;
import org.pingcha.rules.Article;
import org.pingcha.rules.Misconduct;
import org.pingcha.rules.RuleBook;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * Reads how referrals fare and what their dossiers hold, for other rooms and for jobs, which have decided who may see
 * that thing; pages use {@link ReferralLists} and {@link ReferralReading}.
 */
@Stateless
@PermitAll
public class ReferralQueries {
    private static final String BY_SOURCE = "select r from MisconductReferral r where r.source = :source and r.sourceId = :id";
    private static final String BY_UUID = "select r from MisconductReferral r join fetch r.office left join fetch r.bureau where r.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferralRules rules;

    @Inject
    DossierFit documents;

    /** What became of what was found in that thing; empty where nothing was referred. */
    public Optional<ReferralOutcome> outcomeOf(String source, UUID sourceId) {
        return em.createQuery(BY_SOURCE, MisconductReferral.class).setParameter("source", source).setParameter("id", sourceId)
            .getResultStream().findFirst().map(referral -> outcome(referral.facts()));
    }

    private static ReferralOutcome outcome(ReferralFacts facts) {
        ReferralFacts.Decided decided = facts.decided();
        boolean shown = decided != null && facts.state().isDecided();
        return new ReferralOutcome(facts.brief().uuid(), facts.state(), facts.brief().openedAt(), facts.signed() == null ? null : facts.signed().sentAt(),
            facts.atBureau() == null ? null : facts.atBureau().acceptedOn(), shown ? decided.on() : null, shown ? decided.servedOn() : null,
            shown ? decided.outcome() : null, shown ? decided.penalties() : List.of());
    }

    /** Where a referral stands. @throws Problem not found where there is none */
    public ReferralState stateOf(UUID uuid) {
        return em.createQuery("select r.state from MisconductReferral r where r.uuid = :uuid", ReferralState.class).setParameter("uuid", uuid)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** Whether somebody may see a referral. */
    public boolean isInSight(Actor actor, UUID uuid) {
        Sight sight = ReferralSight.of(actor).and("r.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select count(r)" + ReferralSight.FROM + sight.where(), Long.class)).getSingleResult() > 0;
    }

    /** @throws Problem not found where there is none, or nobody signed it */
    public ReferralDossier dossierOf(UUID uuid) {
        ReferralFacts facts = em.createQuery(BY_UUID, MisconductReferral.class).setParameter("uuid", uuid).getResultStream().findFirst()
            .map(MisconductReferral::facts).filter(found -> found.signed() != null && found.signed().sentAt() != null).orElseThrow(Problem::notFound);
        ReferralBrief brief = facts.brief();
        ReferralBrief.Laid laid = brief.laid();
        RuleBook book = rules.of(brief.ruleSetId(), ChinaTime.dayOf(brief.openedAt()));
        return new ReferralDossier(brief.uuid(), brief.number(), facts.rounds(),
            new ReferralDossier.Party(brief.officeId(), brief.officeCode(), brief.office(), brief.officeDivision()),
            new ReferralDossier.Party(brief.bureauId(), brief.bureauCode(), brief.bureau(), brief.bureauDivision()),
            new ReferralDossier.About(brief.sort(), brief.respondent(), brief.licenceNo(), brief.firm(), brief.caseNo(), brief.caseStage()),
            new ReferralDossier.Charged(brief.types().stream().map(code -> type(book, code)).toList(), brief.articles().stream()
                .map(code -> article(book, code)).toList(), laid.conductOn(), laid.limitationOn(), laid.facts(), laid.aggravating(), laid.mitigating(),
                laid.proposal(), laid.proposedPenalty(), laid.consent(), laid.contact(), book.titleZh()), documents.rows(brief.evidence()),
            new ReferralDossier.Signed(facts.signed().proposer(), facts.signed().at(), facts.signed().approver(), facts.signed().sentAt()));
    }

    private static ReferralDossier.Named type(RuleBook book, String code) {
        Misconduct type = book.sanctions().misconduct(code).orElseThrow();
        return new ReferralDossier.Named(code, type.textZh(), type.textEn());
    }

    private static ReferralDossier.Named article(RuleBook book, String code) {
        Article article = book.sanctions().article(code).orElseThrow();
        return new ReferralDossier.Named(code, article.nameZh(), article.nameEn());
    }
}
