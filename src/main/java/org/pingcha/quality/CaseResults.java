package org.pingcha.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.review.ReviewEvidence;
import org.pingcha.review.ReviewState;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.Composite;

/** How a case's score comes about, without the names of those who judged; for a room that has decided that the reader may see it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseResults {
    private static final String SCORE = "select s from QualityScore s left join fetch s.lines where s.caseId = :case";
    private static final String SHEETS = "select f.sheetId, f.score from FileReview f where f.caseId = :case and f.state in :scored order by f.id";

    /**
     * A score opened.
     *
     * @param scheme the rule set that it keeps
     */
    public record Result(Composite composite, RuleBook scheme, List<Reviewed> reviews) implements Serializable {
    }

    /** A reviewed file: its score, and the items at which points were lost in the form's order. */
    public record Reviewed(BigDecimal score, List<ItemView> lost) implements Serializable {
    }

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @EJB
    ReviewEvidence evidence;

    @Inject
    SheetQueries sheets;

    /** Empty as long as the case was not scored. */
    public Optional<Result> of(long caseId, Locale locale) {
        return em.createQuery(SCORE, QualityScore.class).setParameter("case", caseId).getResultStream().findFirst().map(score -> {
            RuleBook scheme = rules.byId(score.ruleSetId());
            Composite composite = new CaseEvidence(score.results(), evidence.vetoes(List.of(caseId)).getOrDefault(caseId, List.of()), score.upheld(), score.partly())
                .composite(scheme.scoringScheme());
            return new Result(composite, scheme, em.createQuery(SHEETS, Object[].class).setParameter("case", caseId).setParameter("scored", ReviewState.SCORED)
                .getResultStream().map(row -> new Reviewed((BigDecimal) row[1], sheets.sheet((Long) row[0], locale).items()
                    .filter(item -> item.answer() == AnswerKind.DEDUCTED).toList())).toList());
        });
    }
}
