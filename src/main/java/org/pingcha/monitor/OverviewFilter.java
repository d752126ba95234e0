package org.pingcha.monitor;

import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.register.CaseType;

/**
 * Which reviews count; each condition is null where it does not count.
 *
 * @param office code of an office, meaning it and those below
 * @param from   first day, at the office, on which the score that counts was submitted
 * @param to     last such day
 * @param type   the branch of law
 */
public record OverviewFilter(String office, LocalDate from, LocalDate to, CaseType type) implements Serializable {
    /** Everything in sight. */
    public static final OverviewFilter ALL = new OverviewFilter(null, null, null, null);
}
