package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.figures.FigureService;
import org.pingcha.platform.JobProgress;
import org.pingcha.platform.JobQueries;
import org.pingcha.web.PageAddress;

/** All figures counted from the facts again, because somebody asks. */
@Named
@ViewScoped
public class RecountView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient FigureService service;
    @EJB
    transient JobQueries jobs;

    private UUID job;
    private JobProgress progress;

    public void load() {
        job = PageAddress.uuid("job");
        refresh();
    }

    public String recount() {
        return "/monitor/overview?faces-redirect=true&job=" + service.recount();
    }

    /** Where the job that was asked for is by now. */
    public void refresh() {
        progress = job == null ? null : jobs.own(job);
    }

    /** Null where nothing was asked for. */
    public JobProgress getProgress() {
        return progress;
    }

    public int getPercent() {
        return progress.total() == 0 ? 0 : (int) (100 * progress.done() / progress.total());
    }
}
