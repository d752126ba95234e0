package org.pingcha.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;

/** What time does to requests: reminders, overdue notices, escalation, links that run out. */
@Stateless
@PermitAll
public class RequestTimers {
    private static final String DUE = """
        select r from Request r where r.status = org.pingcha.request.RequestStatus.OPEN
           and ((r.clock.remindOn <= :today and r.clock.remindedAt is null and r.clock.dueOn >= :today)
             or (r.clock.dueOn < :today and r.clock.overdueNoticedAt is null)
             or (r.clock.escalateOn <= :today and r.clock.escalatedAt is null)
             or r.linkExpiresAt <= :now)
         order by r.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CourseListeners listeners;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Does what this day asks for and was not done yet, for so many requests; gives how many it touched. */
    public int passDay(int most) {
        LocalDate today = ChinaTime.today(clock);
        Instant now = clock.instant();
        List<Request> due = em.createQuery(DUE, Request.class).setParameter("today", today).setParameter("now", now)
            .setMaxResults(most).getResultList();
        for (Request request : due) {
            request.passDay(today, Actor.system(), now).forEach(what -> listeners.tell(request.passed(what), now));
            if (request.linkRanOut(now)) {
                request.lapse("request.lapse.link", Actor.system(), now);
                listeners.tell(request.passed(RequestEventKind.LAPSED), now);
                audit.record(Actor.system(), "request.audit.lapse", RequestService.name(request), null, null);
            }
        }
        return due.size();
    }
}
