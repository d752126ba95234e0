package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many complaints about the handling of a case were upheld; numbers alone, for the room that puts all evidence together. A complaint
 * about the agency says nothing about how the case was handled.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UpheldComplaints {
    private static final Set<RespondentKind> HANDLING = Set.of(RespondentKind.HANDLER, RespondentKind.FIRM, RespondentKind.GRASSROOTS_OFFICE);
    static final Set<ComplaintStatus> DECIDED = Set.of(ComplaintStatus.APPROVED, ComplaintStatus.REPLIED, ComplaintStatus.UNDER_REMEDY,
        ComplaintStatus.ARCHIVED);
    private static final String BY_CASE = """
        select c.id as id, c.substance.caseId as caseId, max(case when m.finding = :whole then 1 else 0 end) as whole
          from Complaint c join c.matters m where c.substance.caseId in :cases and c.respondent.kind in :kinds and c.status in :decided
           and c.dates.decidedOn is not null and m.finding in :upheld group by c.id, c.substance.caseId""";

    /** Those of the offices in sight, and those about a case in sight whoever received them. */
    private static final String IN_YEAR = """
        select c.id as id, %1$s as subject, max(case when m.finding = :whole then 1 else 0 end) as whole
          from Complaint c join c.matters m join c.office o where c.respondent.kind in :kinds and c.status in :decided
           and c.dates.decidedOn between :from and :to and m.finding in :upheld and %1$s is not null
           and (o.path like :scope escape '!' or exists (select 1 from AidCase a join a.office p where a.id = c.substance.caseId and p.path like :scope escape '!'))
         group by c.id, %1$s""";

    /** Complaints upheld, and upheld in part. */
    public record Upheld(int whole, int partly) {
        public static final Upheld NONE = new Upheld(0, 0);

        private Upheld plus(Upheld other) {
            return new Upheld(whole + other.whole, partly + other.partly);
        }

        private Upheld plus(boolean one) {
            return one ? new Upheld(whole + 1, partly) : new Upheld(whole, partly + 1);
        }
    }

    @PersistenceContext
    EntityManager em;

    /** By case; cases without any are left out. */
    public Map<Long, Upheld> ofCases(Collection<Long> cases) {
        Map<Long, Upheld> found = new HashMap<>();
        List<Tuple> rows = em.createQuery(BY_CASE, Tuple.class).setParameter("whole", Finding.SUBSTANTIATED).setParameter("cases", cases)
            .setParameter("kinds", HANDLING).setParameter("decided", DECIDED).setParameter("upheld", Set.of(Finding.SUBSTANTIATED, Finding.PARTLY))
            .getResultList();
        rows.forEach(row -> found.merge(row.get("caseId", Long.class), Upheld.NONE.plus(row.get("whole", Integer.class) == 1),
            Upheld::plus));
        return found;
    }

    /** Those decided in a year, by id of the firm or the handler complained about; who had none is left out. */
    public Map<Long, Upheld> inYear(boolean ofFirms, String scope, int year) {
        Map<Long, Upheld> found = new HashMap<>();
        em.createQuery(IN_YEAR.formatted(ofFirms ? "c.respondent.firmId" : "c.respondent.handlerId"), Tuple.class).setParameter("whole", Finding.SUBSTANTIATED)
            .setParameter("kinds", HANDLING).setParameter("decided", DECIDED).setParameter("upheld", Set.of(Finding.SUBSTANTIATED, Finding.PARTLY))
            .setParameter("from", LocalDate.of(year, 1, 1)).setParameter("to", LocalDate.of(year, 12, 31)).setParameter("scope", scope).getResultList()
            .forEach(row -> found.merge(row.get("subject", Long.class), Upheld.NONE.plus(row.get("whole", Integer.class) == 1), Upheld::plus));
        return found;
    }
}
