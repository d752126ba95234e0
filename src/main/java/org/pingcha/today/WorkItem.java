package org.pingcha.today;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that waits.
 *
 * @param title  number or name; the key of its name where {@code named}
 * @param text   what it is about; null for nothing
 * @param dueOn  null where it has no day
 * @param at     when it happened, of what has no day; else null
 */
public record WorkItem(String title, boolean named, String text, LocalDate dueOn, Instant at, String href) implements Serializable {
    static WorkItem due(String title, String text, LocalDate dueOn, String href) {
        return new WorkItem(title, false, text, dueOn, null, href);
    }

    static WorkItem happened(String key, String text, Instant at, String href) {
        return new WorkItem(key, true, text, null, at, href);
    }
}
