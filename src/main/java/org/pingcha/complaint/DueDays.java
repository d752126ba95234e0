package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;

/**
 * Works out anew what falls due next. Each act does so for its complaint; what no act touches is the calendar, what others
 * answer, and the day of a supplement that passes without one.
 */
@Stateless
@PermitAll
public class DueDays {
    private static final String OPEN = "select c from Complaint c where c.id > :after and c.status not in :ended order by c.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintCourse course;

    @Inject
    Clock clock;

    /** So many open complaints after that one, in the order of their ids; gives the last id, or null where none is left. */
    public Long reckon(long after, int most) {
        List<Complaint> open = em.createQuery(OPEN, Complaint.class).setParameter("after", after).setParameter("ended", ComplaintStatus.ENDED)
            .setMaxResults(most).getResultList();
        Acting server = Acting.self(Actor.system(), clock.instant());
        open.forEach(complaint -> {
            if (Supplements.lapse(complaint, server)) {
                course.done(complaint, server, ComplaintAct.RESUME, Map.of("lapsed", true));
            } else {
                course.reckon(complaint);
            }
        });
        return open.isEmpty() ? null : open.get(open.size() - 1).id();
    }
}
