package org.pingcha.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.referral.ReferralState;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** What time does to bureaus that have a referral and say nothing. */
@Stateless
@PermitAll
public class SilenceTimers {
    private static final String DUE = "select d from Delivery d join fetch d.bureau where d.state = org.pingcha.delivery.DeliveryState.DELIVERED"
        + " and d.remindOn <= :today order by d.id";

    @PersistenceContext
    EntityManager em;

    @EJB
    ReferralQueries referrals;

    @Inject
    WorkCalendars calendars;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Takes the steps whose day has come, for so many deliveries; gives how many it touched. */
    public int passDay(int most) {
        LocalDate today = ChinaTime.today(clock);
        WorkCalendar calendar = calendars.current();
        List<Delivery> due = em.createQuery(DUE, Delivery.class).setParameter("today", today).setMaxResults(most).getResultList();
        for (Delivery delivery : due) {
            if (isWaiting(delivery)) {
                SilenceStep step = delivery.remind(calendar, today);
                audit.record(Actor.system(), "delivery.audit.silence", SlipKeeping.subject(delivery.referralUuid()), null,
                    Map.of("step", step, "bureau", delivery.bureau().code()));
            } else {
                delivery.answered(calendar, clock.instant());
            }
        }
        return due.size();
    }

    /** A desk in this server answers by what it does. */
    private boolean isWaiting(Delivery delivery) {
        ReferralState state = referrals.stateOf(delivery.referralUuid());
        return state == ReferralState.SENT || state == ReferralState.RECEIVED;
    }
}
