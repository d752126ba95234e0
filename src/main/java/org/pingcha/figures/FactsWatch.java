package org.pingcha.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.platform.JobQueue;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.FactsChanged;
import org.pingcha.shared.FactsChanged.Formerly;

/** Notes, in the transaction that changes facts, which months of which offices are to be counted again: if and only if that commits. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FactsWatch {
    private static final String NOTE = "insert into figure_touch (id, office_id, month_on, at) select nextval('figure_touch_seq'), x.office_id, x.month_on, :now from (";
    private static final String NOW = NOTE + "select c.office_id, " + FigureFacts.CLOSED_MONTH + " as month_on from aid_case c"
        + " where c.id in (:cases) and c.closed_on is not null union select c.office_id, " + FigureFacts.SUBMITTED_MONTH + " from file_review r join aid_case c on c.id = r.case_id"
        + " where r.case_id in (:cases) and r.submitted_at is not null) x";
    private static final String FORMERLY = NOTE + "select cast(:office as bigint) as office_id, " + FigureFacts.SUBMITTED_MONTH + " as month_on from file_review r"
        + " where r.case_id = :case and r.submitted_at is not null union select cast(:office as bigint), cast(:month as date)) x where x.month_on is not null";

    @PersistenceContext
    EntityManager em;

    @EJB
    JobQueue queue;

    @Inject
    Clock clock;

    public void evidence(@Observes EvidenceChanged changed) {
        facts(FactsChanged.of(changed.caseId()));
    }

    public void facts(@Observes FactsChanged changed) {
        if (changed.cases().isEmpty()) {
            return;
        }
        int touched = em.createNativeQuery(NOW).setParameter("now", clock.instant()).setParameter("cases", changed.cases()).executeUpdate();
        for (Formerly place : changed.formerly()) {
            touched += note(place);
        }
        if (touched > 0) {
            queue.enqueue(FigureJob.KIND, FigureJob.KIND + ":" + UUID.randomUUID(), null, Actor.system());
        }
    }

    private int note(Formerly place) {
        return em.createNativeQuery(FORMERLY).setParameter("now", clock.instant()).setParameter("case", place.caseId())
            .setParameter("office", String.valueOf(place.office())).setParameter("month", place.day() == null ? null : place.day().withDayOfMonth(1).toString())
            .executeUpdate();
    }
}
