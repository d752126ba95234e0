package org.pingcha.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.register.ClosedCases;
import org.pingcha.register.FrameCase;

/**
 * Draws a campaign's cases and writes the invitations, so many in each transaction; what is written already is found, so
 * that it may be broken off and begun again at any point. For the job; it asks nobody's role.
 */
@Stateless
@PermitAll
public class CampaignDrawing {
    private static final int BATCH = 1000;
    private static final String INVITED = "select i.caseId from Invitation i where i.campaign = :campaign";

    @PersistenceContext
    EntityManager em;

    @EJB
    ClosedCases cases;

    @Inject
    Clock clock;

    /** Writes the next invitations; gives how many, and 0 once the campaign is open. */
    public int next(UUID uuid, Actor by) {
        Campaign campaign = em.createQuery("select c from Campaign c join fetch c.office where c.uuid = :uuid", Campaign.class).setParameter("uuid", uuid).getSingleResult();
        em.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        if (campaign.status() != CampaignStatus.DRAWING) {
            return 0;
        }
        CampaignDraw draw = draw(campaign);
        Set<Long> invited = new HashSet<>(em.createQuery(INVITED, Long.class).setParameter("campaign", campaign).getResultList());
        List<FrameCase> missing = draw.cases().stream().filter(one -> !invited.contains(one.id())).limit(BATCH).toList();
        if (missing.isEmpty()) {
            campaign.drawn(draw, by, clock.instant());
            return 0;
        }
        missing.forEach(one -> em.persist(new Invitation(campaign, one)));
        return missing.size();
    }

    /** The draw of a campaign that was opened; the same each time while the register is. */
    CampaignDraw draw(Campaign campaign) {
        Frame frame = campaign.frame();
        Set<String> silent = new HashSet<>(em.createQuery("select s.personDigest from Silence s", String.class).getResultList());
        return CampaignDraw.of(cases.between(campaign.office().path(), frame.from(), frame.to(), frame.type()), campaign.seed(), campaign.sampleSize(), silent);
    }
}
