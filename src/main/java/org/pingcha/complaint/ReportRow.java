package org.pingcha.complaint;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What one office received, column by column.
 *
 * @param office its code; null for the sum of all
 * @param counts in the order of the columns
 */
public record ReportRow(String office, String name, List<Long> counts) implements Serializable {
    public ReportRow {
        counts = List.copyOf(counts);
    }

    /** Share in time of all, in per cent with one decimal, HALF_UP; null where there is none. */
    public BigDecimal inTime() {
        long all = counts.get(0);
        long kept = counts.get(counts.size() - 2);
        return all == 0 ? null : BigDecimal.valueOf(kept * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }
}
