package org.pingcha.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The outbox as an administrator sees it. */
@Named
@ViewScoped
public class JobsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    JobQueries jobs;

    @EJB
    JobService service;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    @Inject
    Texts texts;

    private JobFilter filter;
    private LazyRows<JobRow> rows;

    public void load() {
        filter = new JobFilter(PageAddress.constant("state", JobState.class), PageAddress.text("kind"));
        rows = new LazyRows<>(page -> jobs.list(filter, page), row -> row.uuid().toString());
    }

    public void resend(JobRow job) {
        service.resend(job.uuid(), job.version());
        say("platform.jobs.resent");
    }

    public void cancel(JobRow job) {
        service.cancel(job.uuid(), job.version());
        say(job.state() == JobState.RUNNING ? "platform.jobs.cancelAsked" : "platform.jobs.cancelled");
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.get(key), null));
    }

    /** Why the last try failed; the values of the refusal were not kept, since they may be somebody's data. */
    public String errorText(JobRow job) {
        return job.lastError() == null ? "" : texts.get(job.lastError()).replaceAll("\\{[^}]*\\}", "…");
    }

    public List<Choice> getStateChoices() {
        return Arrays.stream(JobState.values()).map(state -> new Choice(state.name(), texts.name(state))).toList();
    }

    public List<Choice> getKindChoices() {
        return handlers.stream().map(JobHandler::kind).sorted()
            .map(kind -> new Choice(kind, texts.get(kind.replaceFirst("\\.", ".job.")))).toList();
    }

    public JobFilter getFilter() {
        return filter;
    }

    public LazyRows<JobRow> getRows() {
        return rows;
    }
}
