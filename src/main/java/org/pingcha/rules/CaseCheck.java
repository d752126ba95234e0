package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What the dates of a case already answer.
 *
 * @param code     what was checked
 * @param result   how it came out
 * @param reason   why
 * @param limit    the rule's amount, null where it has none or none applies
 * @param unit     the unit of {@code limit} and {@code taken}
 * @param taken    how much it took, or has taken by today; null where that is not known
 * @param from     the day it counts from, or null
 * @param due      the last day, or null
 * @param to       the day it happened, null where it has not
 * @param rule     the rule it rests on (article, verified, note), null where none applies
 * @param official false where the working days touch a year without announced holidays
 */
public record CaseCheck(CheckCode code, CheckResult result, CheckReason reason, Integer limit, RuleUnit unit,
                        Integer taken, LocalDate from, LocalDate due, LocalDate to, Rule rule, boolean official)
    implements Serializable {

    public String basis(Locale locale) {
        return rule == null ? null : rule.basis(locale);
    }

    public String note(Locale locale) {
        return rule == null ? null : rule.note(locale);
    }

    public boolean verified() {
        return rule != null && rule.verified();
    }
}
