package org.pingcha.complaint;

import java.time.LocalDate;
import java.time.YearMonth;

/** The periods of the report; quarter and half-year begin in January, April, July, October and January, July. */
public enum ReportPeriod {
    THIS_YEAR(12, 0), LAST_YEAR(12, 1), THIS_HALF(6, 0), LAST_HALF(6, 1), THIS_QUARTER(3, 0), LAST_QUARTER(3, 1), THIS_MONTH(1, 0), LAST_MONTH(1, 1);

    private final int months;
    private final int back;

    ReportPeriod(int months, int back) {
        this.months = months;
        this.back = back;
    }

    /** Its first day. */
    public LocalDate from(LocalDate today) {
        int begun = (today.getMonthValue() - 1) / months * months + 1;
        return YearMonth.of(today.getYear(), begun).minusMonths((long) months * back).atDay(1);
    }

    /** Its last day. */
    public LocalDate to(LocalDate today) {
        return from(today).plusMonths(months).minusDays(1);
    }
}
