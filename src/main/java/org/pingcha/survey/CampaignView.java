package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FormReading;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** One campaign: how far it is, what its answers add up to, whom it invites. Tab and filters stand in the address. */
@Named
@ViewScoped
public class CampaignView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One view of it. */
    public enum Tab { PROGRESS, FIGURES, INVITATIONS }

    @EJB
    CampaignQueries queries;
    @EJB
    CampaignFigureQueries figureQueries;
    @EJB
    CampaignService service;
    @Inject
    FormReading forms;
    @Inject
    Preferences prefs;
    @Inject
    Texts texts;

    private UUID uuid;
    private Tab tab;
    private CampaignDetail shown;
    private Figures figures;
    private InvitationStatus status;
    private String text;
    private LazyRows<InvitationRow> rows;
    private String reason;
    private String as;

    public void load() {
        uuid = PageAddress.uuid("campaign");
        if (uuid == null) {
            throw Problem.notFound();
        }
        shown = queries.detail(uuid);
        Tab asked = PageAddress.constant("tab", Tab.class);
        tab = asked == null ? Tab.PROGRESS : asked;
        status = PageAddress.constant("status", InvitationStatus.class);
        text = PageAddress.text("q");
        if (tab == Tab.FIGURES) {
            figures = figureQueries.of(uuid, prefs.locale());
        } else if (tab == Tab.INVITATIONS) {
            rows = new LazyRows<>(page -> queries.invitations(uuid, status, text, page), () -> queries.countInvitations(uuid, status, text), row -> row.uuid().toString());
        }
    }

    public String open() {
        service.open(uuid, shown.version());
        return done("survey.campaign.opened");
    }

    public String send() {
        return done("survey.campaign.sent", service.send(uuid));
    }

    public String remind() {
        return done("survey.campaign.reminded", service.remind(uuid));
    }

    public String close() {
        service.close(uuid, shown.version(), reason);
        return done("survey.campaign.closed");
    }

    public String withdraw() {
        service.withdraw(uuid, shown.version());
        return done("survey.campaign.withdrawn");
    }

    /** Opens the page that recipients see, as one kind of them; what is answered there reaches no figure. */
    public void tryOut() throws IOException {
        CaseStage stage = CaseStage.valueOf(as);
        CaseType type = typeOf(stage);
        String token = service.tryOut(uuid, new CaseFacts(type.name(), stage.name(), null), prefs.locale());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/s#" + token);
    }

    private static CaseType typeOf(CaseStage stage) {
        return stage == CaseStage.TRIAL || stage == CaseStage.INVESTIGATION ? CaseType.CRIMINAL : stage == CaseStage.RECONSIDERATION ? CaseType.ADMINISTRATIVE : CaseType.CIVIL;
    }

    /** The kinds of respondent that one can try it as: with a hearing and without, in each kind of case. */
    public List<Choice> getKinds() {
        return Stream.of(CaseStage.LITIGATION, CaseStage.NON_LITIGATION, CaseStage.TRIAL, CaseStage.INVESTIGATION, CaseStage.RECONSIDERATION)
            .map(stage -> new Choice(stage.name(), texts.name(typeOf(stage)) + " · " + texts.name(stage))).toList();
    }

    private String done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts.of(key, values)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/survey/campaign?faces-redirect=true&campaign=" + uuid + "&tab=" + tab;
    }

    public String getFormName() {
        return forms.name(shown.formId(), prefs.locale()).text();
    }

    public CampaignDetail getShown() {
        return shown;
    }

    public Tab getTab() {
        return tab;
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    /** Null unless the figures are on show. */
    public Figures getFigures() {
        return figures;
    }

    public InvitationStatus getStatus() {
        return status;
    }

    public List<Choice> getStatuses() {
        return Stream.of(InvitationStatus.values()).map(one -> new Choice(one.name(), texts.name(one))).toList();
    }

    public String getText() {
        return text;
    }

    public LazyRows<InvitationRow> getRows() {
        return rows;
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
