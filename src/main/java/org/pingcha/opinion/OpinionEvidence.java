package org.pingcha.opinion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.instrument.RatedPoints;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.EvidenceChannel;

/** What organs say about the handlers of cases, for the room that puts all evidence together; who may read that is its to say. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpinionEvidence {
    private static final String ANSWERED = """
        select r.uuid as uuid, r.sheetId as sheet, r.caseId as caseId from OpinionRequest r join AidCase c on c.id = r.caseId
         where r.caseId in :cases and r.state = org.pingcha.opinion.OpinionState.ANSWERED and c.handler.id = r.handlerId order by r.id""";

    @PersistenceContext
    EntityManager em;

    @EJB
    RatedPoints points;

    /**
     * The points that each organ gave, by case. No reply is none: it is neither good nor bad. What was said of a handler whom another
     * has replaced since says nothing about that one, and is left out.
     */
    public Map<Long, List<ChannelResult>> ofCases(Collection<Long> cases) {
        List<Tuple> rows = em.createQuery(ANSWERED, Tuple.class).setParameter("cases", cases).getResultList();
        Map<Long, RatedPoints.Sum> sums = points.of(rows.stream().map(row -> row.get("sheet", Long.class)).toList(), List.of());
        Map<Long, List<ChannelResult>> found = new HashMap<>();
        for (Tuple row : rows) {
            RatedPoints.Sum sum = sums.get(row.get("sheet", Long.class));
            if (sum != null) {
                found.computeIfAbsent(row.get("caseId", Long.class), id -> new ArrayList<>())
                    .add(new ChannelResult(EvidenceChannel.ORGAN, "opinion:" + row.get("uuid", UUID.class), sum.earned(), sum.judged()));
            }
        }
        return found;
    }
}
