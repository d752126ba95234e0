package org.pingcha.quality;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.opinion.OpinionQueries;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.review.ReviewDetail;
import org.pingcha.review.ReviewEvidence;
import org.pingcha.review.ReviewQueries;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.Composite;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.scoring.VetoMark;
import org.pingcha.shared.Problem;
import org.pingcha.survey.HeardQueries;
import org.pingcha.trial.ObservationQueries;

/** Reads the scores of cases in the reader's offices. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class CaseScoreQueries {
    private static final String SCORE = "select s from QualityScore s left join fetch s.lines where s.caseId = :case";
    private static final String ITEM = "select new org.pingcha.quality.ScoreItem(s.uuid, s.version, c.uuid, c.caseNo, s.score, s.low, s.high, s.evidence, s.grade,"
        + " s.changedAt) from QualityScore s join AidCase c on c.id = s.caseId join c.office o where o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @EJB
    RuleQueries rules;

    @EJB
    ReviewQueries reviews;

    @EJB
    ReviewEvidence evidence;

    @EJB
    ObservationQueries observations;

    @EJB
    OpinionQueries opinions;

    @EJB
    HeardQueries heard;

    @Inject
    SheetQueries sheets;

    @Inject
    ProcessEvidence process;

    @Inject
    CurrentActor actor;

    /** The score of a case; empty as long as it was not scored. */
    public Optional<ScoreItem> ofCase(UUID caseUuid) {
        return em.createQuery(ITEM + " and c.uuid = :case", ScoreItem.class).setParameter("scope", actor.get().scope()).setParameter("case", caseUuid)
            .getResultStream().findFirst();
    }

    /** The scores after that one in the order in which they were made; null for the first. */
    public List<ScoreItem> after(UUID last, int limit) {
        var query = em.createQuery(ITEM + (last == null ? "" : " and s.id > (select x.id from QualityScore x where x.uuid = :last)") + " order by s.id", ScoreItem.class)
            .setParameter("scope", actor.get().scope()).setMaxResults(limit);
        return (last == null ? query : query.setParameter("last", last)).getResultList();
    }

    /** The score opened into its parts; not found where there is none in sight. */
    public CaseScore open(UUID caseUuid, Locale locale) {
        CaseHeader header = cases.header(caseUuid);
        if (ofCase(caseUuid).isEmpty()) {
            throw Problem.notFound();
        }
        QualityScore score = em.createQuery(SCORE, QualityScore.class).setParameter("case", header.ref().id()).getSingleResult();
        RuleBook scheme = rules.byId(score.ruleSetId());
        List<VetoMark> vetoes = evidence.vetoes(List.of(header.ref().id())).getOrDefault(header.ref().id(), List.of());
        Composite composite = new CaseEvidence(score.results(), vetoes, score.upheld(), score.partly()).composite(scheme.scoringScheme());
        List<CaseScore.Review> read = new ArrayList<>();
        for (ChannelResult result : score.results()) {
            if (result.channel() == EvidenceChannel.FILE_REVIEW) {
                read.add(review(result, locale));
            }
        }
        return new CaseScore(header, composite, scheme, score.upheld(), score.partly(), process.checks(header), read, voices(header, score.results()),
            vetoes.stream().map(VetoMark::code).distinct().toList(), score.changedAt());
    }

    private CaseVoices voices(CaseHeader header, List<ChannelResult> results) {
        List<UUID> logs = results.stream().filter(result -> result.channel() == EvidenceChannel.HEARING).map(CaseScoreQueries::uuid).toList();
        List<CaseVoices.Attended> attended = new ArrayList<>();
        observations.hearingsOf(logs).forEach((log, hearing) -> attended.add(new CaseVoices.Attended(hearing, CaseVoices.of(results, "hearing", log))));
        return new CaseVoices(attended,
            opinions.ofCase(header.ref().id()).stream().map(row -> new CaseVoices.Organ(row, CaseVoices.of(results, "opinion", row.uuid()))).toList(),
            heard.inCase(header.ref().id()).stream().map(asked -> new CaseVoices.Recipient(asked, CaseVoices.of(results, "response", asked.response()))).toList());
    }

    private static UUID uuid(ChannelResult result) {
        return UUID.fromString(result.source().substring(result.source().indexOf(':') + 1));
    }

    private CaseScore.Review review(ChannelResult result, Locale locale) {
        ReviewDetail review = reviews.detail(uuid(result));
        SheetView sheet = sheets.sheet(review.sheet(), locale);
        List<ItemView> lost = sheet.items().filter(item -> item.answer() == AnswerKind.DEDUCTED).toList();
        return new CaseScore.Review(review.uuid(), review.inspectorName(), result, review.score(), lost,
            sheet.items().filter(item -> item.answer() == AnswerKind.FULL).count(), sheet.items().filter(item -> item.answer() == AnswerKind.NOT_APPLICABLE).count());
    }
}
