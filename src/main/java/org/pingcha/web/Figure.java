package org.pingcha.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure above or below a list, for {@code <k:figures>}.
 *
 * @param key   of its name; {@code key + ".note"} says of what it is counted
 * @param value as it is read
 * @param note  what stands in the note's place; null for a figure without a note
 * @param href  the rows behind it; null where none can be listed
 */
public record Figure(String key, String value, String note, String href) implements Serializable {
    private static final String NOTHING = "—";

    /** A count, and the list that it counts. */
    public static Figure count(String key, long count, String href) {
        return new Figure(key, String.valueOf(count), null, href);
    }

    /** A mean beside how many it is of; a dash where there are none. */
    public static Figure mean(String key, Double mean, long of, String href) {
        return new Figure(key, mean == null || of == 0 ? NOTHING : BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP).toPlainString(), String.valueOf(of), href);
    }

    /** A part of a whole in percent beside both numbers; a dash where there is no whole. */
    public static Figure share(String key, long part, long whole, String href) {
        return new Figure(key, whole == 0 ? NOTHING : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%",
            part + " / " + whole, href);
    }
}
