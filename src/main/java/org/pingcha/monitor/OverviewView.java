package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.identity.OfficeQueries.OfficeRow;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/** The manager's first page: what waits, and what the marks of a period add up to. */
@Named
@ViewScoped
public class OverviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OfficeQueries officeQueries;
    @Inject
    transient OverviewReading reading;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient Texts texts;

    private final OverviewInput input = new OverviewInput();
    private OverviewReading.Shown shown;
    private List<String> leadingShares;
    private OverviewCharts charts;
    private List<OfficeRow> offices;

    /** Reads the page that the address asks for. */
    public void load() {
        offices = officeQueries.inScope();
        shown = reading.read(input);
        leadingShares = null;
        charts = getPage().all().isEmpty() ? null : OverviewCharts.of(getPage(), shown.filter(), above(), texts);
    }

    /** The shares of all losses up to each item that lost points; worked out once, since each row shows one. */
    public List<String> getLeadingShares() {
        if (leadingShares == null) {
            leadingShares = getPage().leadingShares();
        }
        return leadingShares;
    }

    private Set<String> above() {
        return offices.stream().filter(office -> offices.stream().anyMatch(other -> other != office && other.path().startsWith(office.path())))
            .map(OfficeRow::code).collect(Collectors.toSet());
    }

    /** Whether this person acts on what the page shows; an auditor only reads. */
    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    /** What the marks of a chart of means stand for. */
    public String getRangesText() {
        return texts.of("monitor.ranges.text", getPage().all().meanText(), getPage().goodLine(), Sample.SMALL);
    }

    public String getTrendText() {
        return texts.of("monitor.trend.text", getPage().firstMonth(), getPage().lastMonth(), Sample.SMALL);
    }

    public OverviewInput getInput() {
        return input;
    }

    public Overview getPage() {
        return shown.page();
    }

    public OverviewCharts getCharts() {
        return charts;
    }

    public Waiting getWaiting() {
        return shown.waiting();
    }

    public List<OfficeRow> getOffices() {
        return offices;
    }

    /** Null where nothing is compared. */
    public Comparison getComparison() {
        return shown.comparison();
    }

    /** How many changes are not in the figures yet, and when all was last counted. */
    public String getFreshText() {
        String counted = ChinaTime.minute(shown.freshness().countedAt());
        return texts.of("monitor.fresh.text", shown.freshness().waiting(), counted == null ? "—" : counted);
    }

    public String getAsOf() {
        return shown.asOf();
    }

    public OverviewLinks getLinks() {
        return OverviewLinks.of(shown.filter(), input);
    }
}
