package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A day that is not what its weekday says: a holiday, or a weekend day worked in exchange for one. */
public record CalendarDate(LocalDate date, boolean working, String nameZh, String nameEn) implements Serializable {
    public String name(Locale locale) {
        return Rule.isChinese(locale) ? nameZh : nameEn;
    }
}
