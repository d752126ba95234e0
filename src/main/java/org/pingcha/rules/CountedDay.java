package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One day on the way to a deadline, and why it counts or does not.
 *
 * @param date      the day
 * @param kind      what it is to the period
 * @param number    which counted day it is, 0 where it does not count
 * @param nameZh    the holiday it belongs to, or that it is worked in exchange for; null on any other day
 * @param nameEn    the same in English
 * @param makeUp    a weekend day that is worked in exchange for a holiday (调休上班)
 * @param reasonKey key of the reason why the period stands still, null unless it does
 */
public record CountedDay(LocalDate date, Kind kind, int number, String nameZh, String nameEn, boolean makeUp,
                         String reasonKey) implements Serializable {
    /** What a day is to a period. */
    public enum Kind {
        /** The period begins on it, so it is not counted. */
        START,
        COUNTED,
        /** A day off in a period of working days. */
        OFF,
        /** The period stands still. */
        PAUSED,
        /** The period's last day and those after it, as long as they are days off that the due day moves away from. */
        MOVED,
        /** The last day on which it is in time: the last one counted, or the one it moved to. */
        DUE
    }

    /** The holiday's name; null on any other day. */
    public String name(Locale locale) {
        return Rule.isChinese(locale) ? nameZh : nameEn;
    }
}
