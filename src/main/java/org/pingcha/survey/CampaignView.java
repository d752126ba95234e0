package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.instrument.FormReading;
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
}
