package org.pingcha.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.rules.RuleBook;

/**
 * What is complained of about one handler or firm within a year.
 *
 * @param officeId the agency of the last case, else the office that received the last complaint
 * @param received the days on which complaints came in, the newest first; any that may still count
 */
record Complained(About about, long officeId, List<LocalDate> received) {
    /** Pure: so many within a year up to the day; again on the day on which one of them is a year old. */
    Seen seen(RuleBook monitoring, LocalDate today) {
        List<LocalDate> within = received.stream().filter(day -> day.isAfter(today.minusYears(1)) && !day.isAfter(today)).sorted().toList();
        LocalDate again = within.isEmpty() ? null : within.get(0).plusYears(1).isAfter(today) ? within.get(0).plusYears(1) : today.plusDays(1);
        List<Sign> signs = new ArrayList<>();
        monitoring.find(AlertRule.COMPLAINTS.key()).ifPresent(rule -> {
            if (within.size() >= rule.amount().intValueExact()) {
                LocalDate last = within.get(within.size() - 1);
                signs.add(new Sign(about, officeId, AlertRule.COMPLAINTS, "", null, List.of(String.valueOf(within.size()), last.toString(), rule.plainAmount()), null, last));
            }
        });
        return new Seen(signs, again);
    }
}
