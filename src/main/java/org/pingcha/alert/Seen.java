package org.pingcha.alert;

import java.time.LocalDate;
import java.util.List;

/**
 * What the facts of one thing say on a day.
 *
 * @param again the first later day on which they may say something else by themselves; null where they never do
 */
record Seen(List<Sign> signs, LocalDate again) {
    Seen {
        signs = List.copyOf(signs);
    }
}
