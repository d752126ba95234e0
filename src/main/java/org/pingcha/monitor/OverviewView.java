package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.identity.OfficeQueries.OfficeRow;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** The manager's first page: what waits, and what the marks of a period add up to. */
@Named
@ViewScoped
public class OverviewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @EJB
    transient MonitorQueries queries;
    @EJB
    transient OfficeQueries officeQueries;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Clock clock;
    @Inject
    transient Texts texts;
    @Inject
    transient Preferences preferences;

    private final OverviewInput input = new OverviewInput();
    private OverviewFilter filter;
    private Overview page;
    private OverviewCharts charts;
    private Waiting waiting = Waiting.NOTHING;
    private List<OfficeRow> offices;
    private String asOf;
    private boolean manager;

    /** Reads the page that the address asks for. */
    public void load() {
        LocalDate today = ChinaTime.today(clock);
        filter = input.filter(today);
        offices = officeQueries.inScope();
        page = queries.overview(filter, preferences.locale());
        if (!page.all().isEmpty()) {
            charts = OverviewCharts.of(page, filter, above(), texts);
        }
        manager = actor.get().is(Role.MANAGER);
        if (manager) {
            waiting = queries.waiting();
        }
        asOf = MINUTES.format(clock.instant().atZone(ChinaTime.ZONE));
    }

    private Set<String> above() {
        return offices.stream().filter(office -> offices.stream().anyMatch(other -> other != office && other.path().startsWith(office.path())))
            .map(OfficeRow::code).collect(Collectors.toSet());
    }

    /** Whether this person acts on what the page shows; an auditor only reads. */
    public boolean isManager() {
        return manager;
    }

    /** What the marks of a chart of means stand for. */
    public String getRangesText() {
        return texts.of("monitor.ranges.text", page.all().meanText(), page.goodLine(), Sample.SMALL);
    }

    public String getTrendText() {
        return texts.of("monitor.trend.text", page.firstMonth(), page.lastMonth(), Sample.SMALL);
    }

    public OverviewInput getInput() {
        return input;
    }

    public Overview getPage() {
        return page;
    }

    public OverviewCharts getCharts() {
        return charts;
    }

    public Waiting getWaiting() {
        return waiting;
    }

    public List<OfficeRow> getOffices() {
        return offices;
    }

    public String getAsOf() {
        return asOf;
    }

    /** How an office stands in the choice: one step in for each office above it in sight. */
    public String indented(OfficeRow office) {
        int depth = (int) offices.stream().filter(other -> !other.equals(office) && office.path().startsWith(other.path())).count();
        return "\u3000".repeat(depth) + office.name();
    }

    public OverviewLinks getLinks() {
        return OverviewLinks.of(filter);
    }
}
