package org.pingcha.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.pingcha.shared.ChinaTime;

/** A clock that stands still until a test moves it; begins on 2026-11-23, nine o'clock at the office. */
public final class MovableClock extends Clock {
    private Instant now = LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(ChinaTime.ZONE).toInstant();

    /** Nine o'clock of that day. */
    public void setDay(LocalDate day) {
        now = day.atTime(9, 0).atZone(ChinaTime.ZONE).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
