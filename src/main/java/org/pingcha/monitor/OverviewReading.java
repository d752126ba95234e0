package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.pingcha.figures.FigureQueries;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** Reads what the manager's page and the wall show of one filter. */
@Dependent
class OverviewReading {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @EJB
    MonitorQueries queries;

    @EJB
    FigureQueries figures;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    /**
     * Everything but the charts.
     *
     * @param filter     what it is about
     * @param comparison with an earlier stretch of time; null where none is asked for or there is none
     * @param waiting    nothing for those who only read
     * @param asOf       the minute at which it was read
     * @param freshness  how fresh the figures are
     */
    record Shown(OverviewFilter filter, Overview page, Comparison comparison, Waiting waiting, String asOf, FigureQueries.Freshness freshness) implements Serializable {
    }

    Shown read(OverviewInput input) {
        LocalDate today = ChinaTime.today(clock);
        OverviewFilter filter = input.filter(today);
        Overview page = queries.overview(filter, preferences.locale());
        OverviewFilter earlier = input.compared().earlier(filter, today);
        Comparison comparison = earlier == null ? null : Comparison.of(page, queries.overview(earlier, preferences.locale()), earlier, texts::of);
        return new Shown(filter, page, comparison, actor.get().is(Role.MANAGER) ? queries.waiting() : Waiting.NOTHING, MINUTES.format(clock.instant().atZone(ChinaTime.ZONE)),
            figures.freshness());
    }
}
