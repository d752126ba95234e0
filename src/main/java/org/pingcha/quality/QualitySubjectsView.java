package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobProgress;
import org.pingcha.platform.JobQueries;
import org.pingcha.platform.JobService;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** Handlers and firms with their figures, in the order of their names. */
@Named
@ViewScoped
public class QualitySubjectsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient SubjectQueries queries;
    @EJB
    transient RecomputeService service;
    @EJB
    transient JobQueries jobs;
    @EJB
    transient JobService jobService;
    @Inject
    transient CurrentActor actor;

    private SubjectKind kind;
    private String text;
    private UUID job;
    private JobProgress progress;
    private LazyRows<SubjectRow> rows;

    public void load() {
        kind = PageAddress.constant("kind", SubjectKind.class);
        kind = kind == null ? SubjectKind.HANDLER : kind;
        text = PageAddress.text("q");
        job = PageAddress.uuid("job");
        rows = new LazyRows<>(page -> queries.list(kind, text, page), row -> row.uuid().toString());
        refresh();
    }

    /** Where the job that was asked for is by now. */
    public void refresh() {
        progress = job == null ? null : jobs.own(job);
    }

    public String recompute() {
        return "/quality/subjects?faces-redirect=true&kind=" + kind + "&job=" + service.recompute();
    }

    public void stop() {
        jobService.cancelOwn(job);
        refresh();
    }

    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    public int getPercent() {
        return progress.total() == 0 ? 0 : (int) (100 * progress.done() / progress.total());
    }

    /** How many scores came out differently; null as long as that is not known. */
    public String getChanged() {
        return progress.result() == null ? null : progress.result().replaceAll(".*\"changed\":(\\d+).*", "$1");
    }

    public SubjectKind[] getKinds() {
        return SubjectKind.values();
    }

    public SubjectKind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public JobProgress getProgress() {
        return progress;
    }

    public LazyRows<SubjectRow> getRows() {
        return rows;
    }
}
