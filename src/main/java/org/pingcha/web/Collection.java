package org.pingcha.web;

import java.util.List;
import java.util.function.Function;

/**
 * A slice of a collection as every REST resource answers it.
 *
 * @param items the things themselves
 * @param next  what to send as {@code after} to get the following slice, null at the end
 */
public record Collection<T>(List<T> items, String next) {
    /** Where a client names no {@code limit}. */
    public static final int LIMIT = 50;
    private static final int MOST = 200;

    /** A limit that a client may ask for: 1 to 200, 50 where none is named. */
    public static int limit(Integer asked) {
        return asked == null ? LIMIT : Math.min(Math.max(1, asked), MOST);
    }

    /** Of a short list that is read whole: what comes after that one, and one more than the limit; null for the first. */
    public static <T> List<T> after(List<T> rows, Object last, Function<T, ?> cursor, int limit) {
        return rows.stream().dropWhile(row -> last != null && !last.equals(cursor.apply(row))).skip(last == null ? 0 : 1).limit(limit + 1L).toList();
    }

    /** From limit + 1 rows read: the surplus row only says that there is more. */
    public static <T> Collection<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        return rows.size() <= limit ? new Collection<>(rows, null)
            : new Collection<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
    }
}
