package org.pingcha.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as lists write them: 2025-03-07, 2025/3/7, 2025.03.07, 2025年3月7日, 20250307, or a spreadsheet's number. */
final class ListDates {
    private static final Pattern WRITTEN = Pattern.compile(
        "(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** It has the shape of a date, but there is no such day. */
    static final class Impossible extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private ListDates() {
    }

    /** The day; null where the text does not look like one. */
    static LocalDate parse(String text, boolean serials) throws Impossible {
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return day(written);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact);
        }
        if (serials && SERIAL.matcher(text).matches()) {
            LocalDateTime moment = SpreadsheetDate.of(new BigDecimal(text));
            return moment == null ? null : moment.toLocalDate();
        }
        return null;
    }

    private static LocalDate day(Matcher parts) throws Impossible {
        int year = Integer.parseInt(parts.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Impossible();
        }
        try {
            return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            throw new Impossible();
        }
    }
}
