package org.pingcha.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.scoring.Tally;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.scoring.VetoMark;

/** What reviewed files say about their cases, for the room that puts all evidence together; who may read that is its to say. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewEvidence {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SCORED = """
        select f.id as id, f.uuid as uuid, f.caseId as caseId, f.score as score, f.sheetId as sheet, s.earned as earned, s.applicable as applicable
          from FileReview f left join AnswerSheet s on s.id = f.sheetId where f.caseId in :cases and f.state in :scored order by f.id""";
    private static final String VETOES = "select f.id as review, f.caseId as caseId, v.code as code, v.effect as effect, v.itemCode as item"
        + " from VetoFinding v join v.review f where f.caseId in :cases and f.state in :scored and v.state = :confirmed order by v.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    SheetQueries sheets;

    /** The points of each submitted review by case, exactly as the sheet has them; cases without one are left out. */
    public Map<Long, List<ChannelResult>> ofCases(Collection<Long> cases) {
        Map<Long, List<VetoMark>> byReview = new HashMap<>();
        vetoRows(cases).forEach(row -> byReview.computeIfAbsent(row.get("review", Long.class), id -> new ArrayList<>()).add(mark(row)));
        Map<Long, List<ChannelResult>> found = new HashMap<>();
        for (Tuple row : em.createQuery(SCORED, Tuple.class).setParameter("cases", cases).setParameter("scored", ReviewState.SCORED).getResultList()) {
            Tally tally = tally(row, byReview.getOrDefault(row.get("id", Long.class), List.of()));
            found.computeIfAbsent(row.get("caseId", Long.class), id -> new ArrayList<>()).add(new ChannelResult(EvidenceChannel.FILE_REVIEW,
                "review:" + row.get("uuid", UUID.class), tally.earned(), tally.applicable()));
        }
        return found;
    }

    /** The confirmed vetoes of submitted reviews by case; cases without one are left out. */
    public Map<Long, List<VetoMark>> vetoes(Collection<Long> cases) {
        Map<Long, List<VetoMark>> found = new HashMap<>();
        vetoRows(cases).forEach(row -> found.computeIfAbsent(row.get("caseId", Long.class), id -> new ArrayList<>()).add(mark(row)));
        return found;
    }

    private List<Tuple> vetoRows(Collection<Long> cases) {
        return em.createQuery(VETOES, Tuple.class).setParameter("cases", cases).setParameter("scored", ReviewState.SCORED)
            .setParameter("confirmed", VetoState.CONFIRMED).getResultList();
    }

    // The sheet's own sums, unless a finding against the agency takes an item out of them.
    private Tally tally(Tuple row, List<VetoMark> vetoes) {
        if (vetoes.stream().anyMatch(veto -> veto.effect() == VetoEffect.AGENCY_FINDING && veto.itemCode() != null)) {
            return Tally.of(sheets.scored(row.get("sheet", Long.class)), vetoes);
        }
        BigDecimal applicable = row.get("applicable", BigDecimal.class);
        return applicable == null || applicable.signum() == 0 ? new Tally(row.get("score", BigDecimal.class), HUNDRED)
            : new Tally(row.get("earned", BigDecimal.class), applicable);
    }

    private static VetoMark mark(Tuple row) {
        return new VetoMark(row.get("code", String.class), row.get("effect", VetoEffect.class), row.get("item", String.class), true);
    }
}
