package org.pingcha.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page, never null
 * @param total how many rows there are in all; one more than {@link #COUNTED} where nobody counted any further
 */
public record Page<T>(List<T> items, long total) implements Serializable {
    /** So far are the rows of a list counted: nobody turns twenty pages, and to count many takes longer than to read fifty. */
    public static final int COUNTED = 1_000;

    /** To count all of them, however many. */
    public static final int ALL = Integer.MAX_VALUE;

    public Page {
        items = List.copyOf(items);
    }

    /** Whether there are more rows than were counted. */
    public boolean isMore() {
        return total > COUNTED;
    }

    /** So many rows the pages lead to, seen from this one: where they were not all counted, another page follows, unless this is the last. */
    public int reach(int first, int size) {
        int shown = first + items.size();
        return !isMore() ? Math.toIntExact(total) : items.size() < size ? shown : Math.max(COUNTED, shown + size);
    }

    /** A total as people read it, "1000+" where there are more. */
    public static String counted(long total) {
        return total > COUNTED ? COUNTED + "+" : String.valueOf(total);
    }

    /** The query for a page's total. {@code " from … where …"}, whose rows are told apart by the id of that alias. */
    public static String total(String alias, String rows) {
        return total(alias, rows, COUNTED);
    }

    /** The same, counted as far as so many and one more, or {@link #ALL}. */
    public static String total(String alias, String rows, int most) {
        if (most == ALL) {
            return "select count(" + alias + ")" + rows;
        }
        // A limit has to follow an order; one by what is the same for all rows is no work.
        return "select count(listed.id) from (select " + alias + ".id as id" + rows + " order by length('') limit " + (most + 1) + ") listed";
    }
}
