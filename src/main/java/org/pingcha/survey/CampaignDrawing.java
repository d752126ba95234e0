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
    static final int BATCH = 1000;
    private static final String INVITED = "select i.caseId from Invitation i where i.campaign = :campaign and i.caseId in :cases";

    @PersistenceContext
    EntityManager em;

    @EJB
    ClosedCases cases;

    @Inject
    Clock clock;

    /** What is drawn; read once for all batches of a run. */
    public CampaignDraw draw(UUID uuid) {
        return draw(campaign(uuid));
    }

    /** Writes the invitations that these drawn cases have not yet; gives whether the campaign is still being drawn. */
    public boolean write(UUID uuid, List<FrameCase> some) {
        Campaign campaign = locked(uuid);
        if (campaign.status() != CampaignStatus.DRAWING) {
            return false;
        }
        Set<Long> invited = new HashSet<>(em.createQuery(INVITED, Long.class).setParameter("campaign", campaign)
            .setParameter("cases", some.stream().map(FrameCase::id).toList()).getResultList());
        some.stream().filter(one -> !invited.contains(one.id())).forEach(one -> em.persist(new Invitation(campaign, one)));
        return true;
    }

    /** All are written: from here on answers come. */
    public void finish(UUID uuid, CampaignDraw draw, Actor by) {
        Campaign campaign = locked(uuid);
        if (campaign.status() == CampaignStatus.DRAWING) {
            campaign.drawn(draw, by, clock.instant());
        }
    }

    /** All of that in the caller's transaction, for a campaign that is small. */
    public void all(UUID uuid, Actor by) {
        CampaignDraw draw = draw(uuid);
        if (draw.cases().isEmpty() || write(uuid, draw.cases())) {
            finish(uuid, draw, by);
        }
    }

    private Campaign locked(UUID uuid) {
        Campaign campaign = campaign(uuid);
        em.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }

    private Campaign campaign(UUID uuid) {
        return em.createQuery("select c from Campaign c join fetch c.office where c.uuid = :uuid", Campaign.class).setParameter("uuid", uuid).getSingleResult();
    }

    /** The draw of a campaign that was opened; the same each time while the register is. */
    private CampaignDraw draw(Campaign campaign) {
        Frame frame = campaign.frame();
        Set<String> silent = new HashSet<>(em.createQuery("select s.personDigest from Silence s", String.class).getResultList());
        return CampaignDraw.of(cases.between(campaign.office().path(), frame.from(), frame.to(), frame.type()), campaign.seed(), campaign.sampleSize(), silent);
    }
}
