package org.pingcha.survey;

import java.time.Instant;
import java.time.LocalTime;
import org.pingcha.shared.ChinaTime;

/** When somebody was tried: who is never in at ten may be in at seven. */
public enum DayPart {
    MORNING, AFTERNOON, EVENING;

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime SIX = LocalTime.of(18, 0);

    public static DayPart of(Instant at) {
        LocalTime time = at.atZone(ChinaTime.ZONE).toLocalTime();
        return time.isBefore(NOON) ? MORNING : time.isBefore(SIX) ? AFTERNOON : EVENING;
    }

    int bit() {
        return 1 << ordinal();
    }
}
