package org.pingcha.request;

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

/** The desk of requests, as a list of which people keep views. */
@ApplicationScoped
public class OfferedRequests implements OfferedList {
    private static final Offer OFFER = new Offer("requests", "request.desk.title", "/request/desk",
        Set.of(Role.INSPECTOR, Role.MANAGER, Role.FIRM, Role.AUDITOR, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER),
        Set.of("tab", "q", "overdue"), Set.of(Grouping.FIRM));

    @EJB
    RequestQueries requests;

    @Inject
    CurrentActor actor;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return requests.count(RequestFilter.read(address, actor.get()), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return requests.byFirm(RequestFilter.read(address, actor.get()), since, over);
    }
}
