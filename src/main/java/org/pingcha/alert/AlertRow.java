package org.pingcha.alert;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An alert as lists show it.
 *
 * @param owner   null where the agency's managers deal with it
 * @param endedOn null until it has ended
 */
public record AlertRow(UUID uuid, AlertRule rule, AlertStatus status, About about, List<String> facts, String office, String owner, LocalDate raisedOn, LocalDate dueOn,
                       LocalDate endedOn, long version) implements Serializable {
    /** Its facts in words. */
    public String words(Locale locale) {
        return FactWords.of(rule, facts, locale);
    }
}
