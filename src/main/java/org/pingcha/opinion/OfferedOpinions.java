package org.pingcha.opinion;

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

/** What organs were asked, as a list of which people keep views. */
@ApplicationScoped
public class OfferedOpinions implements OfferedList {
    private static final Offer OFFER = new Offer("opinions", "opinion.list.title", "/opinion/list",
        OpinionQueries.READERS,
        Set.of("state", "organ", "q"), Set.of(Grouping.FIRM, Grouping.HANDLER, Grouping.OFFICE, Grouping.ORGAN));

    @EJB
    OpinionQueries opinions;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public long count(ListAddress address) {
        return opinions.count(OpinionFilter.read(address));
    }

    @Override
    public List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        return opinions.tallies(OpinionFilter.read(address), by, since, over);
    }
}
