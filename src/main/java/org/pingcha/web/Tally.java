package org.pingcha.web;

import java.io.Serializable;

/**
 * How many rows of a list are about one firm, handler, office or organ.
 *
 * @param key  the same for the same one
 * @param name as people read it
 */
public record Tally(String key, String name, long count) implements Serializable {
    /**
     * The JPQL that counts rows by somebody; its parameter {@code over} is the number that must be passed.
     *
     * @param id   path of what tells one from another; rows without it do not count
     * @param name path of what people read; where rows name the same one differently, one of the names
     * @param rows {@code from … where …}
     */
    public static String query(String id, String name, String rows) {
        return "select new org.pingcha.web.Tally(cast(" + id + " as string), max(" + name + "), count(*))" + rows + " and " + id + " is not null group by " + id
            + " having count(*) > :over order by count(*) desc, " + id;
    }
}
