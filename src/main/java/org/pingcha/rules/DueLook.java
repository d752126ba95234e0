package org.pingcha.rules;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.pingcha.shared.ChinaTime;

/** What {@code k:due} says beside a date; counted once for each date of a page, however often its rows ask. */
@RequestScoped
public class DueLook {
    @EJB
    WorkCalendars calendars;

    @Inject
    Clock clock;

    private final Map<LocalDate, Due> known = new HashMap<>();

    public Due of(LocalDate on) {
        return known.computeIfAbsent(on, day -> Due.of(day, ChinaTime.today(clock), calendars.current()));
    }
}
