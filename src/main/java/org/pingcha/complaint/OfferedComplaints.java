package org.pingcha.complaint;

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

/** The inbox, as a list of which people keep views. */
@ApplicationScoped
public class OfferedComplaints implements OfferedList {
    private static final Offer OFFER = new Offer("complaints", "complaint.inbox.title", "/complaint/inbox",
        Set.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.MANAGER, Role.AUDITOR),
        Set.of("tab", "q", "status", "clock", "matter", "urgent", "respondent", "from", "to", "office", "column"), Set.of(Grouping.FIRM, Grouping.HANDLER, Grouping.OFFICE));

    @EJB
    InboxQueries inbox;

    @Inject
    CurrentActor actor;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return inbox.count(InboxAddress.read(address, actor.get()), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return inbox.tallies(InboxAddress.read(address, actor.get()), by, since, over);
    }
}
