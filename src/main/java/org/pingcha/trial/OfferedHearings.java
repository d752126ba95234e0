package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;

/** The list of hearings, as one of which people keep views. */
@ApplicationScoped
public class OfferedHearings implements OfferedList {
    private static final Offer OFFER = new Offer("hearings", "trial.hearings.title", "/trial/hearings",
        Set.of(Role.INSPECTOR, Role.MANAGER, Role.AUDITOR),
        Set.of("view", "q", "status", "office", "from", "to"), Set.of(Grouping.FIRM, Grouping.HANDLER, Grouping.OFFICE, Grouping.ORGAN));

    @EJB
    HearingQueries hearings;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return hearings.count(HearingFilter.read(address), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return hearings.tallies(HearingFilter.read(address), by, since, over);
    }
}
