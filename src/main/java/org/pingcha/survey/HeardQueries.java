package org.pingcha.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.WeightedShare;

/**
 * Reads what recipients said of one case, one handler or one firm, from the cases in the reader's offices. Campaigns without names lead
 * to no case: neither their answers nor their invitations are in these figures.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class HeardQueries {
    private static final String FROM = " from Invitation i join i.campaign g join AidCase c on c.id = i.caseId join c.office o";
    private static final String NAMED = " where o.path like :scope escape '!' and g.anonymous = false and ";
    private static final String COUNTS = "select i.status as status, count(i) as n, max(g.smallestGroup) as smallest" + FROM + NAMED;
    private static final String SATISFIED = "select g.id as campaign, i.caseType as type, sum(case when p.points >= " + Figures.SATISFIED + " * t.max then 1 else 0 end) as hits, count(m) as n"
        + FROM + " join Response r on r.invitationId = i.id join org.pingcha.instrument.ItemMark m on m.sheet.id = r.sheetId join m.item t join t.options p"
        + NAMED + "r.trial = false and i.status = org.pingcha.survey.InvitationStatus.COMPLETE"
        + " and t.code = '" + Questions.OVERALL + "' and t.kind = org.pingcha.instrument.ItemKind.SCALE and m.answer = org.pingcha.instrument.AnswerKind.VALUE"
        + " and p.code = m.text and p.points is not null and ";
    private static final String ANSWERED = "select r.campaign.id as campaign, r.caseType as type, s.inFrame as frame, count(distinct r.id) as n from Response r join r.campaign g"
        + " join g.strata s where s.type = r.caseType and r.trial = false and r.submittedOn is not null and g.id in :campaigns group by r.campaign.id, r.caseType, s.inFrame";
    private static final String IN_CASE = "select g.id as id, g.uuid as campaign, g.name as name, i.status as status, i.endedOn as ended,"
        + " (select r.uuid from Response r where r.invitationId = i.id and r.submittedOn is not null) as response" + FROM + NAMED + "c.id = :id order by i.id desc";
    private static final String OUTCOMES = "select i.campaign.id as campaign, i.status as status, count(i) as n from Invitation i where i.campaign.id in :campaigns"
        + " group by i.campaign.id, i.status";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** In three statements at most. */
    public Heard ofHandler(long handlerId) {
        return of("c.handler.id = :id", handlerId);
    }

    public Heard ofFirm(long firmId) {
        return of("c.firm.id = :id", firmId);
    }

    private Heard of(String whose, long id) {
        Map<InvitationStatus, Long> counts = new EnumMap<>(InvitationStatus.class);
        int smallest = 0;
        for (Tuple row : fill(em.createQuery(COUNTS + whose + " group by i.status", Tuple.class), id).getResultList()) {
            counts.put(row.get("status", InvitationStatus.class), row.get("n", Long.class));
            smallest = Math.max(smallest, row.get("smallest", Integer.class));
        }
        if (counts.isEmpty()) {
            return Heard.nobody();
        }
        List<Tuple> satisfied = fill(em.createQuery(SATISFIED + whose + " group by g.id, i.caseType", Tuple.class), id).getResultList();
        Map<String, Double> weights = weights(satisfied.stream().map(row -> row.get("campaign", Long.class)).distinct().toList());
        return Heard.of(Outcomes.of(counts), satisfied.stream().map(row -> new WeightedShare.Part(weights.get(stratum(row)), row.get("hits", Long.class),
            row.get("n", Long.class))).toList(), smallest);
    }

    /** How many cases of the frame each answer stands for, by campaign and type of case. */
    private Map<String, Double> weights(List<Long> campaigns) {
        Map<String, Double> weights = new HashMap<>();
        if (!campaigns.isEmpty()) {
            em.createQuery(ANSWERED, Tuple.class).setParameter("campaigns", campaigns).getResultList()
                .forEach(row -> weights.put(stratum(row), row.get("frame", Integer.class) / (double) row.get("n", Long.class)));
        }
        return weights;
    }

    private static String stratum(Tuple row) {
        return row.get("campaign", Long.class) + ":" + row.get("type", CaseType.class);
    }

    /** Who was asked about a case, the latest first, each beside its campaign's outcomes; in two statements. */
    public List<Heard.InCase> inCase(long caseId) {
        List<Tuple> rows = fill(em.createQuery(IN_CASE, Tuple.class), caseId).getResultList();
        Map<Long, Map<InvitationStatus, Long>> counts = new HashMap<>();
        if (!rows.isEmpty()) {
            em.createQuery(OUTCOMES, Tuple.class).setParameter("campaigns", rows.stream().map(row -> row.get("id", Long.class)).toList()).getResultList()
                .forEach(row -> counts.computeIfAbsent(row.get("campaign", Long.class), id -> new EnumMap<>(InvitationStatus.class))
                    .put(row.get("status", InvitationStatus.class), row.get("n", Long.class)));
        }
        List<Heard.InCase> asked = new ArrayList<>();
        rows.forEach(row -> asked.add(new Heard.InCase(row.get("campaign", UUID.class), row.get("name", String.class), row.get("status", InvitationStatus.class),
            row.get("ended", LocalDate.class), row.get("response", UUID.class), Outcomes.of(counts.get(row.get("id", Long.class))))));
        return asked;
    }

    private <Q extends Query> Q fill(Q query, long id) {
        query.setParameter("scope", actor.get().scope()).setParameter("id", id);
        return query;
    }
}
