package org.pingcha.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates are those of the office: moments are UTC, days are Asia/Shanghai. */
public final class ChinaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZONE);

    private ChinaTime() {
    }

    /** Today at the office. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The office's day of a moment; null for null. */
    public static LocalDate dayOf(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZONE);
    }

    /** A moment as the office reads it, {@code 2026-11-23 09:41}; null for null. */
    public static String minute(Instant moment) {
        return moment == null ? null : MINUTE.format(moment);
    }
}
