package org.pingcha.referral;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;

/** What time does to referrals: before the limitation of penalties lapses, a warning, once. */
@Stateless
@PermitAll
public class ReferralTimers {
    private static final String LAPSING = """
        select r from MisconductReferral r where r.warnedOn is null and r.charge.limitationOn <= :until
           and r.verdict.decidedOn is null and r.closedOn is null order by r.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferralRules rules;

    @Inject
    ReferralTrail trail;

    @Inject
    Clock clock;

    /** Warns of so many at most; gives how many it touched. */
    public int passDay(int most) {
        List<MisconductReferral> due = em.createQuery(LAPSING, MisconductReferral.class).setParameter("until", rules.warnUntil(ChinaTime.today(clock)))
            .setMaxResults(most).getResultList();
        for (MisconductReferral referral : due) {
            referral.warn(Actor.system(), clock.instant());
            trail.record(ReferralAct.WARN, referral, referral.state(), Map.of("limitation", referral.charge().limitationOn()), Actor.system());
        }
        return due.size();
    }
}
