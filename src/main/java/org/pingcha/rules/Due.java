package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How a due date stands to a day, as people are told.
 *
 * @param days what the sign says it in; 0 where it needs none
 */
public record Due(Sign sign, int days) implements Serializable {
    /** What is said. */
    public enum Sign {
        /** Working days have gone by since. */
        LATE,
        /** It is over, but offices have not worked since: on the Saturday after a Friday. */
        PASSED,
        TODAY,
        /** It comes before offices work again; in calendar days. */
        OFF,
        /** Working days are left, the last one being the due date or the one before it. */
        LEFT
    }

    /** @param on the due date, which still belongs to the period */
    static Due of(LocalDate on, LocalDate today, WorkCalendar calendar) {
        int working = calendar.workingDaysBetween(today, on);
        if (on.isBefore(today)) {
            return working == 0 ? new Due(Sign.PASSED, 0) : new Due(Sign.LATE, -working);
        }
        if (on.equals(today)) {
            return new Due(Sign.TODAY, 0);
        }
        return working == 0 ? new Due(Sign.OFF, Math.toIntExact(ChronoUnit.DAYS.between(today, on))) : new Due(Sign.LEFT, working);
    }

    public String key() {
        return "web.due." + sign.name().toLowerCase(Locale.ROOT);
    }

    public String tone() {
        return isOver() ? "is-late" : isSoon() ? "is-soon" : "is-fine";
    }

    public String icon() {
        return isOver() ? "exclamation-circle" : isSoon() ? "exclamation-triangle" : "clock";
    }

    private boolean isOver() {
        return sign == Sign.LATE || sign == Sign.PASSED;
    }

    /** At most one working day is left. */
    private boolean isSoon() {
        return !isOver() && (sign != Sign.LEFT || days == 1);
    }
}
