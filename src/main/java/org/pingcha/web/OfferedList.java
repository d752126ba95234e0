package org.pingcha.web;

import java.time.LocalDate;
import java.util.List;
import org.pingcha.identity.Actor;

/**
 * A list page of which people keep views; an {@code @ApplicationScoped} bean of the room that the list belongs to. Jobs ask
 * it in the name of whoever keeps a view, so nothing that it calls has roles: what the current actor may see is a matter of the
 * room's row predicate, which gives nothing to somebody without any of the list's readers.
 */
public interface OfferedList {
    Offer offer();

    /** How many rows the current actor sees at that address. */
    long count(ListAddress address);

    /**
     * Of the rows that the current actor sees at that address, those that came in on a day or later, by firm, handler, office or organ.
     *
     * @param by   one of those in the offer
     * @param over only those with more rows than this, the most first
     */
    default List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        throw new IllegalArgumentException(offer().key() + " by " + by);
    }

    /** Whether that person may open the page. */
    default boolean isOpenTo(Actor actor) {
        return offer().readers().stream().anyMatch(actor::is);
    }
}
