package org.pingcha.alert;

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

/** The list of alerts, as one of which people keep views. */
@ApplicationScoped
public class OfferedAlerts implements OfferedList {
    private static final Offer OFFER = new Offer("alerts", "alert.list.title", "/alert/list",
        Set.of(Role.INSPECTOR, Role.MANAGER, Role.AUDITOR),
        Set.of("tab", "rule", "q"), Set.of(Grouping.OFFICE));

    @EJB
    AlertQueries alerts;

    @Inject
    CurrentActor actor;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return alerts.count(AlertFilter.read(address, actor.get()), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return alerts.byOffice(AlertFilter.read(address, actor.get()), since, over);
    }
}
