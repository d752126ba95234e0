package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
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
    private static final Set<ComplaintStatus> DECIDED = Set.of(ComplaintStatus.APPROVED, ComplaintStatus.REPLIED, ComplaintStatus.UNDER_REMEDY,
        ComplaintStatus.ARCHIVED);
    private static final String BY_CASE = """
        select c.id as id, c.substance.caseId as caseId, max(case when m.finding = :whole then 1 else 0 end) as whole
          from Complaint c join c.matters m where c.substance.caseId in :cases and c.respondent.kind in :kinds and c.status in :decided
           and c.dates.decidedOn is not null and m.finding in :upheld group by c.id, c.substance.caseId""";

    /** Complaints upheld, and upheld in part. */
    public record Upheld(int whole, int partly) {
        public static final Upheld NONE = new Upheld(0, 0);

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
            (one, other) -> new Upheld(one.whole() + other.whole(), one.partly() + other.partly())));
        return found;
    }
}
