package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;

/** The list of campaigns, as one of which people keep views. */
@ApplicationScoped
public class OfferedCampaigns implements OfferedList {
    private static final Offer OFFER = new Offer("campaigns", "survey.list.title", "/survey/campaigns",
        CampaignQueries.READERS,
        Set.of("status"), Set.of(Grouping.OFFICE));

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

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return campaigns.byOffice(address.constant("status", CampaignStatus.class), since, over);
    }
}
