package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;

/** Complaints for other systems, one slice after another; a service account reads only what it sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.SYSTEM_ROLE})
public class ComplaintFeed {
    private static final String ROW = "select new org.pingcha.complaint.ComplaintFeed$Item(c.uuid, c.version, c.registerNo, c.status, c.dates.receivedOn,"
        + " c.respondent.kind, c.respondent.name, c.substance.caseNo, c.next.on)";

    /** A complaint as other systems read it; nothing of who complains. */
    public record Item(UUID id, long version, String registerNo, ComplaintStatus status, LocalDate receivedOn, RespondentKind respondentKind,
                       String respondent, String caseNo, LocalDate dueOn) implements Serializable {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Those after that one in the order of their registration; null for the first. */
    public List<Item> after(UUID last, int limit) {
        Sight sight = ComplaintSight.of(actor.get()).and("c.id > (select x.id from Complaint x where x.uuid = :last)", "last", last);
        return sight.fill(em.createQuery(ROW + ComplaintSight.FROM + sight.where() + " order by c.id", Item.class)).setMaxResults(limit).getResultList();
    }
}
