package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pingcha.shared.Page;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;
import org.pingcha.web.Offer;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;

/** The list of procedures, as one of which people keep views. */
@ApplicationScoped
public class OfferedProcedures implements OfferedList {
    private static final Offer OFFER = new Offer("procedures", "remedy.list.title", "/remedy/procedures",
        RemedyQueries.READERS,
        Set.of("tab", "kind", "status", "overdue", "office", "q"), Set.of(Grouping.FIRM, Grouping.HANDLER, Grouping.OFFICE));

    @EJB
    RemedyQueries procedures;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return procedures.count(ProcedureFilter.read(address), Page.ALL);
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return procedures.tallies(ProcedureFilter.read(address), by, since, over);
    }
}
