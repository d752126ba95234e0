package org.pingcha.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates as spreadsheets keep them: days since the end of 1899, told from other numbers only by the cell's format. */
final class SpreadsheetDate {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST = BigDecimal.valueOf(61);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private SpreadsheetDate() {
    }

    /** The moment; null where the number cannot be a day (days before March 1900 are off by one and nobody's). */
    static LocalDateTime of(BigDecimal serial) {
        if (serial.compareTo(FIRST) < 0 || serial.compareTo(LAST) > 0) {
            return null;
        }
        BigDecimal day = serial.setScale(0, RoundingMode.DOWN);
        long seconds = serial.subtract(day).multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
        return EPOCH.plusDays(day.longValue()).atStartOfDay().plusSeconds(seconds);
    }

    /** Whether a number in this format is a date; 27 to 36 and 50 to 58 are the Chinese ones, which have no text. */
    static boolean isFormat(int id, String format) {
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id >= 57 && id <= 58) {
            return true;
        }
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "").toLowerCase();
        return bare.contains("y") || bare.contains("d") && !bare.contains("0");
    }
}
