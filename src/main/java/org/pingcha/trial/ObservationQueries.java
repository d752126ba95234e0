package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.scoring.Tally;

/**
 * Reads the logs of a hearing. A draft is its observer's alone; a submitted one is read by managers and auditors, and by
 * another observer of the hearing who has submitted their own, so that neither writes after the other.
 */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.INSPECTOR_ROLE})
public class ObservationQueries {
    private static final String OF_HEARING = "select b from TrialObservation b where b.hearing.uuid = :hearing order by b.assignedAt, b.id";
    private static final String PLAN = "select p from HearingPlan p left join fetch p.reasons where p.hearing.uuid = :hearing";
    private static final String OF_LOGS = "select b.uuid, b.hearing.uuid from TrialObservation b where b.uuid in :logs order by b.id";
    private static final String DONE = "select count(b) from TrialObservation b where b.hearing.id = :hearing and b.observerId = :self"
        + " and b.state = org.pingcha.trial.ObservationState.SUBMITTED";

    @PersistenceContext
    EntityManager em;

    @EJB
    HearingQueries hearings;

    @EJB
    SheetQueries sheets;

    @EJB
    DocumentQueries documents;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /**
     * That a hearing is attended, and why.
     *
     * @param reasons never empty
     */
    public record Plan(Set<PlanReason> reasons, boolean handlerTold, long ruleSetId) implements java.io.Serializable {
    }

    /** Null where nobody was asked to attend. */
    public Plan plan(UUID hearing) {
        hearings.row(hearing);
        return em.createQuery(PLAN, HearingPlan.class).setParameter("hearing", hearing).getResultStream().findFirst()
            .map(plan -> new Plan(plan.reasons(), plan.isHandlerTold(), plan.ruleSetId())).orElse(null);
    }

    /** The hearings that these logs are of, as far as they are in sight; by log, the first one first. */
    public Map<UUID, HearingRow> hearingsOf(Collection<UUID> logs) {
        Map<UUID, HearingRow> found = new LinkedHashMap<>();
        if (!logs.isEmpty()) {
            List<UUID[]> pairs = em.createQuery(OF_LOGS, UUID[].class).setParameter("logs", logs).getResultList();
            for (HearingRow hearing : hearings.rows(pairs.stream().map(pair -> pair[1]).toList())) {
                pairs.stream().filter(pair -> pair[1].equals(hearing.uuid())).forEach(pair -> found.put(pair[0], hearing));
            }
        }
        return found;
    }

    /** The logs of a hearing in sight, in the order of assignment; reading one leaves a trace. */
    public List<ObservationDetail> ofHearing(UUID hearing, Locale locale) {
        HearingRow row = hearings.row(hearing);
        List<TrialObservation> all = em.createQuery(OF_HEARING, TrialObservation.class).setParameter("hearing", hearing).getResultList();
        Actor me = actor.get();
        boolean office = HearingSight.seesOffices(me);
        boolean done = !all.isEmpty() && isDone(em, me, all.get(0).hearing().id());
        List<ObservationDetail> details = all.stream().map(one -> detail(one, office || done, locale)).toList();
        if (details.stream().anyMatch(detail -> detail.isReadable() && !detail.own())) {
            audit.viewed(me, "trial.audit.viewed", "hearing:" + row.uuid());
        }
        return details;
    }

    private ObservationDetail detail(TrialObservation one, boolean others, Locale locale) {
        boolean own = one.observerId().equals(actor.get().personId());
        boolean submitted = one.state() == ObservationState.SUBMITTED;
        boolean readable = own && one.state() != ObservationState.WITHDRAWN || others && submitted;
        if (!readable) {
            return new ObservationDetail(one.uuid(), one.observerName(), own, one.state(), submitted ? one.outcome() : null, one.expectedLawyer(),
                one.withdrawnFor(), one.submittedAt(), null, null, null, List.of());
        }
        SheetView sheet = sheets.sheet(one.sheetId(), locale);
        BigDecimal score = Tally.of(sheets.scored(one.sheetId())).running().orElse(null);
        return new ObservationDetail(one.uuid(), one.observerName(), own, one.state(), one.outcome(), one.expectedLawyer(), null, one.submittedAt(),
            one.log(Map.of()), sheet, score, documents.of(new DocumentSubject(SubjectKind.OBSERVATION, one.uuid())));
    }

    /** Whether the actor has submitted a log of that hearing. */
    static boolean isDone(EntityManager em, Actor actor, long hearingId) {
        return actor.personId() != null && em.createQuery(DONE, Long.class).setParameter("hearing", hearingId).setParameter("self", actor.personId())
            .getSingleResult() > 0;
    }
}
