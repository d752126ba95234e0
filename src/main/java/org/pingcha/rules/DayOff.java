package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A day on which offices are closed; the names are null on an ordinary weekend. */
public record DayOff(LocalDate date, String nameZh, String nameEn) implements Serializable {
    public boolean isHoliday() {
        return nameZh != null;
    }

    /** The holiday's name; null on an ordinary weekend. */
    public String name(Locale locale) {
        return Rule.isChinese(locale) ? nameZh : nameEn;
    }
}
