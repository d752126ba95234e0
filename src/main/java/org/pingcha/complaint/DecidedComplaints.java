package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How offices decide complaints; numbers and findings that stand word for word in several, for the room that watches over marks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DecidedComplaints {
    private static final String DECIDED = " from Complaint c join c.matters m where c.office.id in :offices and c.status in :decided and c.dates.decidedOn > :after";
    private static final String COUNTED = "select c.office.id, count(distinct c.id), count(distinct case when m.finding in :upheld then c.id else null end)" + DECIDED
        + " group by c.office.id";
    private static final String REPEATED = "select c.office.id, m.reason, count(distinct c.id), max(c.dates.decidedOn)" + DECIDED
        + " and length(m.reason) >= :length group by c.office.id, m.reason having count(distinct c.id) >= :least order by c.office.id, m.reason";
    private static final Set<Finding> UPHELD = EnumSet.allOf(Finding.class).stream().filter(Finding::isUpheld).collect(Collectors.toSet());

    /** So many decided, and so many of them upheld, wholly or in part. */
    public record Decided(long all, long upheld) {
    }

    /** The reason of a finding, in how many complaints it stands, and when the last of them was decided. */
    public record SameReason(String reason, long complaints, LocalDate last) {
    }

    @PersistenceContext
    EntityManager em;

    /** After a day, by office; an office that decided none is left out. */
    public Map<Long, Decided> counts(Collection<Long> offices, LocalDate after) {
        Map<Long, Decided> found = new HashMap<>();
        em.createQuery(COUNTED, Object[].class).setParameter("offices", offices).setParameter("decided", UpheldComplaints.DECIDED).setParameter("after", after)
            .setParameter("upheld", UPHELD).getResultList().forEach(row -> found.put((Long) row[0], new Decided((Long) row[1], (Long) row[2])));
        return found;
    }

    /** Reasons of that length or longer that stand in so many complaints or more. */
    public Map<Long, List<SameReason>> repeated(Collection<Long> offices, LocalDate after, int length, long least) {
        Map<Long, List<SameReason>> found = new HashMap<>();
        em.createQuery(REPEATED, Object[].class).setParameter("offices", offices).setParameter("decided", UpheldComplaints.DECIDED).setParameter("after", after)
            .setParameter("length", length).setParameter("least", least).getResultList().forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(new SameReason((String) row[1], (Long) row[2], (LocalDate) row[3])));
        return found;
    }
}
