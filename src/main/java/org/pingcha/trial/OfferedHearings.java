package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.pingcha.identity.Role;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;

/** The list of hearings, as one of which people keep views. */
@ApplicationScoped
public class OfferedHearings implements OfferedList {
    private static final Offer OFFER = new Offer("hearings", "trial.hearings.title", "/trial/hearings",
        Set.of(Role.INSPECTOR, Role.MANAGER, Role.AUDITOR),
        Set.of("view", "q", "status", "office", "from", "to"), Set.of());

    @EJB
    HearingQueries hearings;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return hearings.count(HearingFilter.read(address));
    }
}
