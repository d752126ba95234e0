package org.pingcha.appraisal;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.platform.JobProgress;
import org.pingcha.platform.JobQueries;
import org.pingcha.platform.JobService;
import org.pingcha.web.PageAddress;

/** What is done with the appraisal on show, and how far the working out is. */
@Named
@ViewScoped
public class AppraisalActsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient AppraisalService service;
    @EJB
    transient JobQueries jobs;
    @EJB
    transient JobService jobService;
    @Inject
    AppraisalView shown;

    private final AppraisalInput input = new AppraisalInput();
    private UUID job;
    private JobProgress progress;

    /** Loads after the appraisal's own view. */
    public void load() {
        job = PageAddress.uuid("job");
        progress = job == null ? null : jobs.own(job);
    }

    /** Where the job is by now; when it is over, the page is read anew. */
    public void refresh() {
        progress = jobs.own(job);
        if (progress.over()) {
            PageAddress.go("/appraisal/appraisal?id=" + shown.getDetail().uuid() + "&kind=" + shown.getKind() + "&job=" + job);
        }
    }

    public String build() {
        return page() + "&job=" + service.build(id(), version());
    }

    public void stop() {
        jobService.cancelOwn(job);
        refresh();
    }

    public String review() {
        service.review(id(), version(), input.getWords());
        return page();
    }

    public String reopen() {
        service.reopen(id(), version(), input.getWords());
        return page();
    }

    public String freeze() {
        service.freeze(id(), version());
        return page();
    }

    public String send() {
        service.send(id(), version(), input.getTo(), input.day());
        return page();
    }

    public String withdraw() {
        service.withdraw(id(), version(), input.getWords());
        return page();
    }

    private UUID id() {
        return shown.getDetail().uuid();
    }

    private long version() {
        return shown.getDetail().version();
    }

    private String page() {
        return "/appraisal/appraisal?faces-redirect=true&id=" + id() + "&kind=" + shown.getKind();
    }

    /** How many lines were worked out; null where it was stopped. */
    public String getLines() {
        return progress.result() == null ? null : progress.result().replaceAll("\\D", "");
    }

    public int getPercent() {
        return progress.total() == 0 ? 0 : (int) (100 * progress.done() / progress.total());
    }

    public JobProgress getProgress() {
        return progress;
    }

    public AppraisalInput getInput() {
        return input;
    }
}
