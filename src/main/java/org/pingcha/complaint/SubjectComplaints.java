package org.pingcha.complaint;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

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
import org.pingcha.identity.Sight;

/** The complaints about a handler or a firm, as far as the reader may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class SubjectComplaints {
    private static final String ROWS = "select new org.pingcha.complaint.SubjectComplaints$Row(c.uuid, c.registerNo, c.dates.receivedOn, c.status,"
        + " c.dates.decidedOn, (select count(m) from ComplaintMatter m where m.complaint = c and m.finding = org.pingcha.complaint.Finding.SUBSTANTIATED),"
        + " (select count(m) from ComplaintMatter m where m.complaint = c and m.finding = org.pingcha.complaint.Finding.PARTLY))";

    /**
     * One complaint.
     *
     * @param decidedOn null where nothing is decided
     * @param whole     matters that were found true
     * @param partly    matters that were found true in part
     */
    public record Row(UUID uuid, String registerNo, LocalDate receivedOn, ComplaintStatus status, LocalDate decidedOn, long whole, long partly)
        implements Serializable {
        /** What came of it; null before the decision. */
        public Finding finding() {
            if (decidedOn == null) {
                return null;
            }
            return whole > 0 ? Finding.SUBSTANTIATED : partly > 0 ? Finding.PARTLY : Finding.UNFOUNDED;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** The newest first; one of the two ids is null. Merged complaints are left out: their master stands for them. */
    public List<Row> about(Long handlerId, Long firmId) {
        Sight sight = ComplaintSight.of(actor.get()).and("c.respondent.handlerId = :handler", "handler", handlerId)
            .and("c.respondent.firmId = :respondentFirm", "respondentFirm", firmId).and("c.mergedInto is null");
        return sight.fill(em.createQuery(ROWS + ComplaintSight.FROM + sight.where() + " order by c.dates.receivedOn desc, c.id desc", Row.class))
            .getResultList();
    }
}
