package org.pingcha.alert;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about an alert.
 *
 * @param source  what showed it; null where the facts are the thing's own
 * @param facts   the values of its facts in words, see {@link FactWords}
 * @param owner   who deals with it; null leaves it to the agency's managers
 * @param endedOn null until it has ended
 * @param outcome the correction that was ordered; null where none was
 */
public record AlertFacts(UUID uuid, AlertRule rule, AlertStatus status, About about, long officeId, String office, Source source, List<String> facts, long ruleSetId,
                         String owner, LocalDate raisedOn, LocalDate dueOn, LocalDate endedOn, UUID outcome, List<EventRow> events, long version)
    implements Serializable {
}
