package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days in a row with the same name and the same arrangement: a whole holiday, or a weekend day worked for it. */
public record Stretch(LocalDate first, LocalDate last, CalendarDate day) implements Serializable {
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean working() {
        return day.working();
    }

    public String name(Locale locale) {
        return day.name(locale);
    }

    /** The stretches of days that come in order. */
    static List<Stretch> of(List<CalendarDate> days) {
        List<Stretch> stretches = new ArrayList<>();
        for (CalendarDate day : days) {
            Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before != null && before.last.plusDays(1).equals(day.date()) && before.working() == day.working()
                && before.day.nameZh().equals(day.nameZh())) {
                stretches.set(stretches.size() - 1, new Stretch(before.first, day.date(), before.day));
            } else {
                stretches.add(new Stretch(day.date(), day.date(), day));
            }
        }
        return List.copyOf(stretches);
    }
}
