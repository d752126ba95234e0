package org.pingcha.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;

/** Ends campaigns after their last day. For the job of the morning, and for who closes one by hand. */
@Stateless
@PermitAll
public class CampaignEnding {
    private static final String OVER = "select c from Campaign c where c.status = org.pingcha.survey.CampaignStatus.OPEN and c.endsOn < :today order by c.id";
    private static final String EXPIRE = "update versioned Invitation i set i.status = org.pingcha.survey.InvitationStatus.EXPIRED, i.endedOn = :day, i.link.token = null,"
        + " i.tries.nextTryAt = null where i.campaign.id = :campaign and i.status in (org.pingcha.survey.InvitationStatus.DRAWN, org.pingcha.survey.InvitationStatus.SENT)";
    private static final String FORGET = "update versioned Invitation i set i.link.token = null where i.campaign.id = :campaign and i.link.token is not null";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Closes what ended yesterday or before; gives how many. */
    public int endOver() {
        List<Campaign> over = em.createQuery(OVER, Campaign.class).setParameter("today", ChinaTime.today(clock)).getResultList();
        for (Campaign campaign : over) {
            campaign.close(null, Actor.system(), clock.instant());
            expire(campaign.id(), campaign.endsOn());
        }
        return over.size();
    }

    /** What was not begun expires; what was begun stays a partial answer. No link opens anything any more. */
    public void expire(long campaign, LocalDate day) {
        em.flush();
        em.createQuery(EXPIRE).setParameter("campaign", campaign).setParameter("day", day).executeUpdate();
        em.createQuery(FORGET).setParameter("campaign", campaign).executeUpdate();
    }
}
