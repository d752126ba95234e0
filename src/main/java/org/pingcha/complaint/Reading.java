package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** What somebody looks at is on record: each complaint that is opened, and how to reach a complainant, with the reason. */
@Stateless
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class Reading {
    private static final String SEEN = "update complaint_read set seen_seq = :seq where complaint_id = :complaint and person_id = :person";
    private static final String FIRST = "insert into complaint_read (complaint_id, person_id, seen_seq) values (:complaint, :person, :seq) on conflict do nothing";
    private static final String HOW_FAR = "select seen_seq from complaint_read where complaint_id = :complaint and person_id = :person";

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintAccess access;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    /** Opens a complaint: everything that was done so far counts as read by this person. */
    public void open(UUID uuid) {
        Complaint complaint = access.inSight(uuid);
        if (run(SEEN, complaint) == 0) {
            run(FIRST, complaint);
        }
        audit.viewed(actor.get(), "complaint.audit.view", ComplaintCourse.name(complaint));
    }

    private int run(String sql, Complaint complaint) {
        return em.createNativeQuery(sql).setParameter("seq", complaint.eventCount()).setParameter("complaint", complaint.id())
            .setParameter("person", actor.get().personId()).executeUpdate();
    }

    /** Whether this person has read all that was done to it. */
    public boolean isRead(Complaint complaint) {
        List<?> seen = em.createNativeQuery(HOW_FAR).setParameter("complaint", complaint.id()).setParameter("person", actor.get().personId()).getResultList();
        return !seen.isEmpty() && ((Number) seen.get(0)).intValue() >= complaint.eventCount();
    }

    /** How to reach a complainant; the reason is on the trail. */
    @RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
    public ContactData contact(UUID uuid, UUID complainant, @NotBlank @Size(max = 200) String reason) {
        Complaint complaint = access.inSight(uuid);
        Complainant found = em.createQuery("select k from Complainant k join k.complaint c left join c.mergedInto m where k.uuid = :uuid"
                + " and (c = :complaint or m = :complaint)", Complainant.class).setParameter("uuid", complainant).setParameter("complaint", complaint)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        audit.record(actor.get(), "complaint.audit.contact", ComplaintCourse.name(complaint), null, Map.of("reason", reason.strip()));
        return found.contact();
    }
}
