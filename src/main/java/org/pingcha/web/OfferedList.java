package org.pingcha.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;

/**
 * A list page of which people keep views; an {@code @ApplicationScoped} bean of the room that the list belongs to. Jobs ask
 * it in the name of whoever keeps a view, so nothing that it calls has roles: what the current actor may see is a matter of the
 * room's row predicate, which gives nothing to somebody without any of {@link #readers()}.
 */
public interface OfferedList {
    /** Which list it is, for ever: what people keep names it. */
    String key();

    /** The key of its name. */
    String title();

    /** Its page, without extension. */
    String path();

    /** Whom its page is open to. */
    Set<Role> readers();

    /** What its address may ask for, besides the order. */
    Set<String> parameters();

    /** How many rows the current actor sees at that address. */
    long count(ListAddress address);

    /** By whom it can be counted; none where that makes no sense. */
    default Set<Grouping> groupings() {
        return Set.of();
    }

    /**
     * Of the rows that the current actor sees at that address, those that came in on a day or later, by firm, handler or office.
     *
     * @param by   one of {@link #groupings()}
     * @param over only those with more rows than this, the most first
     */
    default List<Tally> tallies(ListAddress address, Grouping by, LocalDate since, long over) {
        throw new IllegalArgumentException(key() + " by " + by);
    }

    default boolean isOpenTo(Actor actor) {
        return readers().stream().anyMatch(actor::is);
    }
}
