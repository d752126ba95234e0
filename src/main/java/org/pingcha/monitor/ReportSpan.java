package org.pingcha.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How long a stretch of time a report is about. */
public enum ReportSpan {
    MONTH(1, 12), QUARTER(3, 8), YEAR(12, 3);

    private final int months;
    private final int offered;

    ReportSpan(int months, int offered) {
        this.months = months;
        this.offered = offered;
    }

    /** The first months of the stretches that have begun, the newest first. */
    List<YearMonth> latest(LocalDate today) {
        YearMonth newest = begin(YearMonth.from(today));
        List<YearMonth> found = new ArrayList<>();
        for (int i = 0; i < offered; i++) {
            found.add(newest.minusMonths((long) i * months));
        }
        return found;
    }

    /** The stretch that a month lies in, of an office and those below. */
    OverviewFilter filter(YearMonth month, String office) {
        YearMonth first = begin(month);
        return new OverviewFilter(office, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), null);
    }

    /** {@code 2026-10}, {@code 2026 Q4} or {@code 2026}. */
    String name(YearMonth month) {
        YearMonth first = begin(month);
        return switch (this) {
            case MONTH -> first.toString();
            case QUARTER -> first.getYear() + " Q" + (first.getMonthValue() / months + 1);
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    private YearMonth begin(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }
}
