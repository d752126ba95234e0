package org.pingcha.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.complaint.UpheldComplaints;
import org.pingcha.complaint.UpheldComplaints.Upheld;
import org.pingcha.identity.Actor;
import org.pingcha.opinion.OpinionEvidence;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CasesToScore;
import org.pingcha.review.ReviewEvidence;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.Composite;
import org.pingcha.scoring.VetoMark;
import org.pingcha.survey.RecipientEvidence;
import org.pingcha.trial.TrialEvidence;

/**
 * Works scores out from what is stored. Called by jobs, whoever they run for: a score depends on the evidence alone. A further channel
 * is one more line where the results are collected.
 */
@Stateless
@PermitAll
public class QualityScoring {
    private static final String KNOWN = "select s from QualityScore s left join fetch s.lines where s.caseId in :cases";

    @PersistenceContext
    EntityManager em;

    @EJB
    CasesToScore cases;

    @EJB
    ReviewEvidence reviews;

    @EJB
    TrialEvidence hearings;

    @EJB
    OpinionEvidence opinions;

    @EJB
    RecipientEvidence recipients;

    @EJB
    UpheldComplaints complaints;

    @Inject
    ProcessEvidence process;

    @EJB
    RuleQueries rules;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Scores these cases, as far as they are closed; gives how many scores are new or came out differently. */
    public int score(Collection<Long> ids) {
        List<CaseHeader> closed = ids.isEmpty() ? List.of() : cases.closed(ids);
        if (closed.isEmpty()) {
            return 0;
        }
        Map<Long, CaseEvidence> evidence = collect(closed);
        Map<Long, QualityScore> known = new HashMap<>();
        em.createQuery(KNOWN, QualityScore.class).setParameter("cases", evidence.keySet()).getResultList().forEach(score -> known.put(score.caseId(), score));
        int changed = 0;
        for (CaseHeader header : closed) {
            changed += keep(header, evidence.get(header.ref().id()), known.get(header.ref().id())) ? 1 : 0;
        }
        return changed;
    }

    /** What counts about each case. */
    Map<Long, CaseEvidence> collect(Collection<CaseHeader> closed) {
        List<Long> ids = closed.stream().map(header -> header.ref().id()).toList();
        List<Map<Long, List<ChannelResult>>> channels = List.of(reviews.ofCases(ids), hearings.ofCases(ids), opinions.ofCases(ids), recipients.ofCases(ids));
        Map<Long, List<VetoMark>> vetoes = reviews.vetoes(ids);
        Map<Long, Upheld> upheld = complaints.ofCases(ids);
        Map<Long, CaseEvidence> found = new HashMap<>();
        for (CaseHeader header : closed) {
            long id = header.ref().id();
            List<ChannelResult> results = new ArrayList<>();
            channels.forEach(channel -> results.addAll(channel.getOrDefault(id, List.of())));
            process.of(header).ifPresent(results::add);
            Upheld complained = upheld.getOrDefault(id, Upheld.NONE);
            found.put(id, new CaseEvidence(results, vetoes.getOrDefault(id, List.of()), complained.whole(), complained.partly()));
        }
        return found;
    }

    private boolean keep(CaseHeader header, CaseEvidence evidence, QualityScore known) {
        long scheme = known == null ? rules.qualityRules(header.dates().closedOn()).id() : known.ruleSetId();
        Composite composite = evidence.composite(rules.byId(scheme).scoringScheme());
        if (known == null) {
            em.persist(QualityScore.first(header.ref().id(), scheme, evidence, composite, clock.instant()));
            return true;
        }
        String before = known.summary();
        if (!known.take(evidence, composite, clock.instant())) {
            return false;
        }
        if (!before.equals(known.summary())) {
            audit.record(Actor.system(), "quality.audit.rescored", "case:" + header.ref().caseNo(), Map.of("score", before), Map.of("score", known.summary()));
        }
        return true;
    }
}
