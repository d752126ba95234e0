package org.pingcha.survey;

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

/** What recipients say about how their case was handled, for the room that puts all evidence together; who may read that is its to say. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecipientEvidence {
    private static final String SENT = """
        select r.uuid as uuid, r.sheetId as sheet, i.caseId as caseId from Response r join Invitation i on i.id = r.invitationId
         where i.caseId in :cases and r.trial = false and r.submittedOn is not null
           and i.status = org.pingcha.survey.InvitationStatus.COMPLETE order by r.id""";

    @PersistenceContext
    EntityManager em;

    @EJB
    RatedPoints points;

    /**
     * The points that each recipient gave for the service, by case. How the case ended and the agency's counter are not the handler's,
     * and are left out. Answers of a campaign without names lead to no case, and count in the campaign's figures alone.
     */
    public Map<Long, List<ChannelResult>> ofCases(Collection<Long> cases) {
        List<Tuple> rows = em.createQuery(SENT, Tuple.class).setParameter("cases", cases).getResultList();
        Map<Long, RatedPoints.Sum> sums = points.of(rows.stream().map(row -> row.get("sheet", Long.class)).toList(), Questions.NOT_OF_THE_HANDLER);
        Map<Long, List<ChannelResult>> found = new HashMap<>();
        for (Tuple row : rows) {
            RatedPoints.Sum sum = sums.get(row.get("sheet", Long.class));
            if (sum != null) {
                found.computeIfAbsent(row.get("caseId", Long.class), id -> new ArrayList<>())
                    .add(new ChannelResult(EvidenceChannel.RECIPIENT, "response:" + row.get("uuid", UUID.class), sum.earned(), sum.judged()));
            }
        }
        return found;
    }
}
