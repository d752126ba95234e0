package org.pingcha.today;

import java.io.Serializable;
import java.util.List;

/**
 * What waits in one list: how many, and the first few, the most urgent first.
 *
 * @param kind which list; {@code today.<kind>.title} is its name
 * @param href the whole list
 */
public record Work(String kind, long waiting, String href, List<WorkItem> items) implements Serializable {
    public boolean isMore() {
        return waiting > items.size();
    }
}
