package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.web.Choice;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** What a manager does with the campaign that is on show. */
@Named
@ViewScoped
public class CampaignActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CampaignService service;
    @Inject
    CampaignView view;
    @Inject
    Preferences prefs;
    @Inject
    Texts texts;

    private String reason;
    private String as;
    private String who;

    public String open() {
        service.open(view.getShown().uuid(), view.getShown().version());
        return done("survey.campaign.opened");
    }

    public String send() {
        return done("survey.campaign.sent", service.send(view.getShown().uuid()));
    }

    public String remind() {
        return done("survey.campaign.reminded", service.remind(view.getShown().uuid()));
    }

    public String close() {
        service.close(view.getShown().uuid(), view.getShown().version(), reason);
        return done("survey.campaign.closed");
    }

    public String withdraw() {
        service.withdraw(view.getShown().uuid(), view.getShown().version());
        return done("survey.campaign.withdrawn");
    }

    /** Opens the page that recipients see, as one kind of them; what is answered there reaches no figure. */
    public void tryOut() throws IOException {
        RespondentLike like = RespondentLike.valueOf(as);
        String token = service.tryOut(view.getShown().uuid(), like.facts(), who, prefs.locale());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/s#" + token);
    }

    /** The kinds of respondent that one can try it as: whatever a condition can ask of a case, and how such a person is reached. */
    public List<Choice> getKinds() {
        return Stream.of(RespondentLike.values()).map(like -> new Choice(like.name(), texts.name(like.type()) + " · " + texts.name(like.stage()) + " · " + texts.name(like.kind())
            + (like.isDetained() ? " · " + texts.name(Reach.INSTITUTION) : ""))).toList();
    }

    /** Who may answer, in the form's own words; empty where it does not ask. */
    public List<Choice> getPersons() {
        return service.persons(view.getShown().formId(), prefs.locale());
    }

    public String getWho() {
        return who;
    }

    public void setWho(String value) {
        who = value;
    }

    private String done(String key, Object... values) {
        PageAddress.carry(texts.of(key, values));
        return "/survey/campaign?faces-redirect=true&campaign=" + view.getShown().uuid() + "&tab=" + view.getTab();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String value) {
        as = value;
    }
}
