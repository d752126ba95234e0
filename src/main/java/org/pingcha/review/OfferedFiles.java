package org.pingcha.review;

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

/** Files that wait and their reviews, as a list of which people keep views. */
@ApplicationScoped
public class OfferedFiles implements OfferedList {
    private static final Offer OFFER = new Offer("files", "review.files.title", "/review/files",
        Set.of(Role.MANAGER, Role.AUDITOR),
        Set.of("tab", "q", "type", "stage", "state", "grade", "office", "firm", "inspector", "from", "to", "form", "item", "overdue"), Set.of(Grouping.FIRM, Grouping.HANDLER, Grouping.OFFICE));

    @EJB
    ReviewQueries reviews;

    @EJB
    WaitingQueries waiting;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        FilesAddress asked = FilesAddress.read(address);
        return asked.waiting() ? waiting.count(asked.filter(), Page.ALL) : reviews.count(asked.filter(), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        FilesAddress asked = FilesAddress.read(address);
        return asked.waiting() ? waiting.tallies(asked.filter(), by, since, over) : reviews.tallies(asked.filter(), by, since, over);
    }
}
