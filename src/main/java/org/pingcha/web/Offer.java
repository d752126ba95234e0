package org.pingcha.web;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;
import org.pingcha.identity.Role;

/**
 * What a list is, for those who keep views of it.
 *
 * @param key        which list it is, for ever: what people keep names it
 * @param title      the key of its name
 * @param path       its page, without extension
 * @param readers    whom its page is open to
 * @param parameters what its address may ask for, besides the order
 * @param groupings  by whom its rows can be counted; none where that makes no sense
 */
public record Offer(String key, String title, String path, Set<Role> readers, Set<String> parameters, Set<Grouping> groupings) implements Serializable {
    private static final Set<String> ORDER = Set.of("sort", "dir");

    /** What of an address this list understands. */
    public ListAddress of(ListAddress address) {
        return address.only(Stream.concat(parameters.stream(), ORDER.stream()).toList());
    }
}
