package org.pingcha.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.pingcha.identity.FirmDirectory;
import org.pingcha.identity.Role;
import org.pingcha.shared.LikePattern;

/** Reads handlers: who there is, and who handled a case when. Their names and licences are no secret. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE, Role.INSPECTOR_ROLE})
public class HandlerQueries {
    private static final String ROW = "select new org.pingcha.register.HandlerRow(h.id, h.licenceNo, h.name, h.kind, f.id, f.name,"
        + " h.practisingSince, h.criminalDefenceSince, h.minorsTrained) from Handler h left join h.firm f";
    private static final String PERIODS = """
        select new org.pingcha.register.HandlerPeriodRow(h.name, h.licenceNo, f.name, p.fromOn, p.untilOn, p.ground, p.causeUuid)
          from CaseHandlerPeriod p join p.handler h left join p.firm f where p.aidCase.id = :case order by p.fromOn, p.id""";
    private static final String NOW = """
        select new org.pingcha.register.HandlerPeriodRow(h.name, h.licenceNo, f.name, c.dates.assignedOn)
          from AidCase c join c.handler h left join c.firm f where c.id = :case""";
    private static final String FIRMS = "select new org.pingcha.identity.FirmDirectory$Firm(f.id, f.name) from LawFirm f"
        + " where lower(f.name) like :text escape '!' order by f.name";
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    /** The handler with that licence number; empty where the register knows none. */
    public Optional<HandlerRow> byLicence(String licenceNo) {
        return licenceNo == null ? Optional.empty() : em.createQuery(ROW + " where h.licenceNo = :no", HandlerRow.class)
            .setParameter("no", licenceNo.strip()).getResultStream().findFirst();
    }

    /** Some whose name, licence number or firm has these words in it. */
    public List<HandlerRow> find(String text) {
        String pattern = LikePattern.contains(text);
        return pattern == null ? List.of() : em.createQuery(ROW + " where lower(h.name) like :text escape '!' or lower(h.licenceNo) like :text"
            + " escape '!' or lower(f.name) like :text escape '!' order by h.name, h.licenceNo", HandlerRow.class)
            .setParameter("text", pattern).setMaxResults(MOST).getResultList();
    }

    /** Some firms and grassroots offices whose name has these words in it. */
    public List<FirmDirectory.Firm> firms(String text) {
        String pattern = LikePattern.contains(text);
        return pattern == null ? List.of() : em.createQuery(FIRMS, FirmDirectory.Firm.class).setParameter("text", pattern).setMaxResults(MOST).getResultList();
    }

    /** Who handled a case when, the first one first; for whoever has decided that the actor may see the case. */
    public List<HandlerPeriodRow> ofCase(long caseId) {
        List<HandlerPeriodRow> periods = em.createQuery(PERIODS, HandlerPeriodRow.class).setParameter("case", caseId).getResultList();
        return periods.isEmpty() ? em.createQuery(NOW, HandlerPeriodRow.class).setParameter("case", caseId).getResultList() : periods;
    }
}
