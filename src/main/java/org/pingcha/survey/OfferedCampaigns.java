package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;

/** The list of campaigns, as one of which people keep views. */
@ApplicationScoped
public class OfferedCampaigns implements OfferedList {
    private static final Offer OFFER = new Offer("campaigns", "survey.list.title", "/survey/campaigns",
        CampaignQueries.READERS,
        Set.of("status"), Set.of());

    @EJB
    CampaignQueries campaigns;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return campaigns.count(address.constant("status", CampaignStatus.class));
    }
}
