package org.pingcha.register;

import java.util.List;

/** What a column of a list may be; an enum of the room that takes the list in implements it. */
public interface ListHeading {
    /** Whether every row must say something here. */
    boolean isRequired();

    /** The longest text that is kept. */
    int length();

    /** The headers that are understood; the first is the one that a template for a new list has. */
    List<String> headers();

    /** The header as a template for a new list has it. */
    default String header() {
        return headers().get(0);
    }

    /** The headers that are understood, beside the first. */
    default String others() {
        return String.join("、", headers().subList(1, headers().size()));
    }

    /** A header as it is compared: without case, spaces and punctuation. */
    static String key(String header) {
        return CellText.tight(header).toLowerCase(java.util.Locale.ROOT).replaceAll("[\\p{P}\\p{S}]", "");
    }
}
