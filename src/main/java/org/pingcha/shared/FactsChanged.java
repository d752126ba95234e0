package org.pingcha.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Said in the transaction in which something changes that figures count, to whoever keeps figures made from it.
 *
 * @param cases    ids of the cases that it is about
 * @param formerly where it was counted until now, as far as it is counted elsewhere from now on
 */
public record FactsChanged(Collection<Long> cases, Collection<Formerly> formerly) {
    /**
     * Where a case was counted.
     *
     * @param office id of the office that had it
     * @param day    on which it was closed; null where it was open
     */
    public record Formerly(long caseId, long office, LocalDate day) {
    }

    /** Where the day on which it counts moves, it is said before and after. */
    public static FactsChanged of(long caseId) {
        return new FactsChanged(List.of(caseId), List.of());
    }
}
