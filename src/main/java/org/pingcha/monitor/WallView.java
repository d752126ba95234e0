package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.web.Texts;

/** The manager's figures for a screen on the wall: the address says what is shown, and a script fetches it again each minute. */
@Named
@ViewScoped
public class WallView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient OfficeQueries offices;
    @Inject
    transient CurrentActor actor;
    @Inject
    transient OverviewReading reading;
    @Inject
    transient Texts texts;

    private final OverviewInput input = new OverviewInput();
    private OverviewReading.Shown shown;
    private OverviewCharts charts;
    private String officeName;

    public void load() {
        shown = reading.read(input);
        officeName = input.getOffice() == null ? offices.name(actor.get().officeId()) : offices.byCode(input.getOffice()).name();
        charts = getPage().all().isEmpty() ? null : OverviewCharts.of(getPage(), shown.filter(), Set.of(), texts);
    }

    /** Whose figures they are, with everything below. */
    public String getOfficeName() {
        return officeName;
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

    public Comparison getComparison() {
        return shown.comparison();
    }

    public Waiting getWaiting() {
        return shown.waiting();
    }

    public String getAsOf() {
        return shown.asOf();
    }

    public OverviewLinks getLinks() {
        return OverviewLinks.of(shown.filter(), input);
    }

    /** The page with everything, about the same. */
    public String getBack() {
        return OverviewLinks.again("/monitor/overview", shown.filter(), input);
    }
}
