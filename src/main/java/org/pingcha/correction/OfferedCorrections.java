package org.pingcha.correction;

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

/** The list of corrections, as one of which people keep views. */
@ApplicationScoped
public class OfferedCorrections implements OfferedList {
    private static final Offer OFFER = new Offer("corrections", "correction.list.title", "/correction/list",
        Set.of(Role.MANAGER, Role.AUDITOR, Role.INSPECTOR, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.FIRM),
        Set.of("tab", "office", "licence", "topic", "q"), Set.of(Grouping.FIRM, Grouping.HANDLER, Grouping.OFFICE));

    @EJB
    CorrectionQueries corrections;

    @Inject
    CurrentActor actor;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return corrections.count(CorrectionFilter.read(address, actor.get()), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return corrections.tallies(CorrectionFilter.read(address, actor.get()), by, since, over);
    }
}
