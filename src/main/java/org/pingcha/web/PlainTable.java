package org.pingcha.web;

import java.util.List;
import java.util.function.Function;

/**
 * Rows in words, as they stand in the table beside a chart; written by {@code <k:plainTable>}.
 *
 * @param rows    what each line is about
 * @param href    where a line's first cell leads; null, or null for a row, where it leads nowhere
 * @param columns in their order
 */
public record PlainTable<T>(List<T> rows, Function<T, String> href, List<Column<T>> columns) {
    /**
     * A column.
     *
     * @param key    of its header's text
     * @param number whether it is set as figures are, to the right
     * @param value  its cell: an enum constant is written by its name, null leaves the cell empty
     */
    public record Column<T>(String key, boolean number, Function<T, ?> value) {
    }

    @SafeVarargs
    public static <T> PlainTable<T> of(List<T> rows, Function<T, String> href, Column<T>... columns) {
        return new PlainTable<>(rows, href, List.of(columns));
    }

    /** A column of words. */
    public static <T> Column<T> worded(String key, Function<T, ?> value) {
        return new Column<>(key, false, value);
    }

    /** A column of figures. */
    public static <T> Column<T> figures(String key, Function<T, ?> value) {
        return new Column<>(key, true, value);
    }
}
