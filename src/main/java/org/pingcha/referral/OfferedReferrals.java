package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;

/** The list of referrals, as one of which people keep views. */
@ApplicationScoped
public class OfferedReferrals implements OfferedList {
    private static final Offer OFFER = new Offer("referrals", "referral.list.title", "/referral/list",
        Set.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.MANAGER, Role.AUDITOR, Role.BUREAU_OFFICER, Role.FIRM),
        Set.of("tab", "state", "due", "q", "licence", "office", "article", "figure", "penalty", "from", "to"), Set.of(Grouping.FIRM, Grouping.OFFICE));

    @EJB
    ReferralLists referrals;

    @Inject
    CurrentActor actor;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return referrals.count(ReferralFilter.read(address, actor.get()), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return referrals.tallies(ReferralFilter.read(address, actor.get()), by, since, over);
    }
}
