package org.pingcha.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Which earlier stretch of time a period is held against. */
public enum Compared {
    /** None. */
    NOTHING,
    /** The stretch of the same length that ends where the period begins. */
    BEFORE,
    /** The same days a year earlier. */
    YEAR;

    /** The filter of that stretch; null where there is none, since the period has no beginning or no end. */
    OverviewFilter earlier(OverviewFilter filter, LocalDate today) {
        if (this == NOTHING || filter.from() == null || filter.to() == null) {
            return null;
        }
        if (this == YEAR) {
            return new OverviewFilter(filter.office(), filter.from().minusYears(1), filter.to().minusYears(1), filter.type());
        }
        LocalDate last = filter.from().minusDays(1);
        boolean months = filter.from().getDayOfMonth() == 1 && (!filter.to().isBefore(today) || filter.to().getDayOfMonth() == filter.to().lengthOfMonth());
        LocalDate first = months ? filter.from().minusMonths(ChronoUnit.MONTHS.between(YearMonth.from(filter.from()), YearMonth.from(filter.to())) + 1)
            : last.minusDays(ChronoUnit.DAYS.between(filter.from(), filter.to()));
        return new OverviewFilter(filter.office(), first, last, filter.type());
    }
}
