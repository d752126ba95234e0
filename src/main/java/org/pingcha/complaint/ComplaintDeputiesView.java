package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.web.Texts;

/** Who does my work while I am away, and whose work I do. */
@Named
@ViewScoped
public class ComplaintDeputiesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    DeputyService service;
    @EJB
    DeputyQueries deputies;
    @EJB
    ComplaintQueries complaints;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private List<DeputyRow> rows;
    private List<PersonChoice> officers;
    private String deputy;
    private String from;
    private String until;

    public void load() {
        rows = deputies.mine();
        officers = complaints.officers().stream().filter(officer -> !officer.name().equals(actor.get().name())).toList();
    }

    public void name() {
        LocalDate first = AdmissionInput.parsed(from);
        service.name(UUID.fromString(deputy), first, until == null ? first : AdmissionInput.parsed(until));
        load();
        say("complaint.deputies.named");
    }

    public void end(UUID uuid) {
        service.end(uuid);
        load();
        say("complaint.deputies.ended");
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get(key)));
    }

    public List<DeputyRow> getRows() {
        return rows;
    }

    public List<PersonChoice> getOfficers() {
        return officers;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String value) {
        deputy = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String value) {
        from = value;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String value) {
        until = value;
    }
}
