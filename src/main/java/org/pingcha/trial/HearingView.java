package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** One hearing. */
@Named
@ViewScoped
public class HearingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    HearingQueries queries;
    @EJB
    HearingService service;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private UUID id;
    private HearingRow hearing;
    private List<HearingEventRow> course;
    private String outcome;
    private String words;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        hearing = queries.row(id);
        course = queries.course(id);
        HearingAct did = PageAddress.constant("did", HearingAct.class);
        if (did != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("trial.did", texts.name(did))));
        }
    }

    public String conclude() {
        service.conclude(id, hearing.version(), HearingStatus.valueOf(outcome), words);
        return "/trial/hearing?faces-redirect=true&id=" + id + "&did=" + HearingAct.CONCLUDE;
    }

    public boolean isMayChange() {
        return actor.get().is(Role.MANAGER) && hearing.status().isOpen();
    }

    /** How it can end. */
    public List<HearingStatus> getOutcomes() {
        return List.of(HearingStatus.HELD, HearingStatus.ADJOURNED, HearingStatus.NOT_HELD, HearingStatus.CLOSED);
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }

    public HearingRow getHearing() {
        return hearing;
    }

    public List<HearingEventRow> getCourse() {
        return course;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
