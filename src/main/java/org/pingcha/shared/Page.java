package org.pingcha.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page, never null
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> items, long total) implements Serializable {
    public Page {
        items = List.copyOf(items);
    }
}
