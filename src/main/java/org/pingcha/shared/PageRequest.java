package org.pingcha.shared;

import java.io.Serializable;

/**
 * Which slice of a list is wanted.
 *
 * @param first     index of the first row, from 0
 * @param size      rows on the page, 1 to 200
 * @param sort      the sort key's name (an enum constant of the list), or null for the list's own order
 * @param ascending the direction of that key
 */
public record PageRequest(int first, int size, String sort, boolean ascending) implements Serializable {
    /** Rows on a page of every list. */
    public static final int ROWS = 50;
    private static final int MOST = 200;

    public PageRequest {
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), MOST);
    }

    /** The first page in the list's own order. */
    public static PageRequest start() {
        return new PageRequest(0, ROWS, null, true);
    }

    /** The wanted sort key, or the fallback where none or an unknown one was named. */
    public <S extends Enum<S>> S sortOr(S fallback) {
        for (S constant : fallback.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(sort)) {
                return constant;
            }
        }
        return fallback;
    }
}
