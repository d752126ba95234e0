package org.pingcha.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day as people write it: {@code 2026-2-10}, {@code 2026/2/10}, {@code 2026.2.10}, {@code 2026年2月10日}. */
final class TypedDay {
    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {
    }

    /** @throws java.time.DateTimeException where there is no such day */
    static LocalDate of(String text) {
        return LocalDate.parse((text == null ? "" : text).strip().replaceAll("[年月/.]", "-").replace("日", ""), DAY);
    }
}
