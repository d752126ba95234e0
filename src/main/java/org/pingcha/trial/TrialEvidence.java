package org.pingcha.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.EvidenceChannel;

/** What attended hearings say about their cases, for the room that puts all evidence together; who may read that is its to say. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TrialEvidence {
    private static final String RATED = """
        select b.uuid as uuid, g.caseId as caseId, s.earned as earned, s.applicable as applicable
          from TrialObservation b join b.hearing g join AnswerSheet s on s.id = b.sheetId
         where g.caseId in :cases and b.state = org.pingcha.trial.ObservationState.SUBMITTED and s.applicable > 0
           and b.seen.lawyer <> org.pingcha.trial.LawyerSeen.OTHER order by b.id""";

    @PersistenceContext
    EntityManager em;

    /**
     * The points of each submitted log by case; one that rated nothing is left out, and so is one of somebody who stood in: it
     * says nothing about the handler.
     */
    public Map<Long, List<ChannelResult>> ofCases(Collection<Long> cases) {
        Map<Long, List<ChannelResult>> found = new HashMap<>();
        for (Tuple row : em.createQuery(RATED, Tuple.class).setParameter("cases", cases).getResultList()) {
            found.computeIfAbsent(row.get("caseId", Long.class), id -> new ArrayList<>()).add(new ChannelResult(EvidenceChannel.HEARING,
                "hearing:" + row.get("uuid", UUID.class), row.get("earned", BigDecimal.class), row.get("applicable", BigDecimal.class)));
        }
        return found;
    }
}
