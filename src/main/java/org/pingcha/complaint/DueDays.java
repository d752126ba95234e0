package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Works out anew what falls due next. Each act does so for its complaint; what no act touches is the calendar, and what
 * others answer.
 */
@Stateless
@PermitAll
public class DueDays {
    private static final String OPEN = "select c from Complaint c where c.id > :after and c.status not in :ended order by c.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintCourse course;

    /** So many open complaints after that one, in the order of their ids; gives the last id, or null where none is left. */
    public Long reckon(long after, int most) {
        List<Complaint> open = em.createQuery(OPEN, Complaint.class).setParameter("after", after).setParameter("ended", ComplaintStatus.ENDED)
            .setMaxResults(most).getResultList();
        open.forEach(course::reckon);
        return open.isEmpty() ? null : open.get(open.size() - 1).id();
    }
}
