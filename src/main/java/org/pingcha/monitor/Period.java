package org.pingcha.monitor;

import java.time.LocalDate;
import java.time.YearMonth;

/** The stretches of time that people ask about. */
public enum Period {
    /** This month and the eleven before it. */
    TWELVE_MONTHS,
    THIS_YEAR, LAST_YEAR, EVERYTHING,
    /** Two dates of one's own. */
    BETWEEN;

    /** Its first day; null where it has none. */
    public LocalDate first(LocalDate today) {
        return switch (this) {
            case TWELVE_MONTHS -> YearMonth.from(today).minusMonths(11).atDay(1);
            case THIS_YEAR -> today.withDayOfYear(1);
            case LAST_YEAR -> today.minusYears(1).withDayOfYear(1);
            case EVERYTHING, BETWEEN -> null;
        };
    }

    /** Its last day; null where it has none. */
    public LocalDate last(LocalDate today) {
        return switch (this) {
            case TWELVE_MONTHS, THIS_YEAR -> today;
            case LAST_YEAR -> today.withDayOfYear(1).minusDays(1);
            case EVERYTHING, BETWEEN -> null;
        };
    }
}
