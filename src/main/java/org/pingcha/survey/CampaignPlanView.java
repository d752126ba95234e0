package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.FormRef;
import org.pingcha.instrument.Purpose;
import org.pingcha.register.CaseType;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;

/** Plans a campaign, or changes the plan of a draft. */
@Named
@ViewScoped
public class CampaignPlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CampaignQueries queries;
    @EJB
    CampaignService service;
    @EJB
    FormQueries forms;
    @Inject
    CurrentActor actor;
    @Inject
    Preferences prefs;
    @Inject
    transient Clock clock;

    private final CampaignInput input = new CampaignInput();
    private CampaignDetail draft;
    private List<FormRef> questionnaires;

    public void load() {
        questionnaires = forms.allFor(Purpose.SURVEY, CaseFacts.UNKNOWN, actor.get().officePath(), prefs.locale());
        UUID uuid = PageAddress.uuid("campaign");
        if (uuid != null) {
            draft = queries.detail(uuid);
            input.take(draft);
        } else {
            input.suggest(ChinaTime.today(clock));
            input.setForm(questionnaires.isEmpty() ? null : questionnaires.get(0).id());
        }
    }

    public String save() {
        UUID uuid = draft == null ? service.plan(input.entry()) : draft.uuid();
        if (draft != null) {
            service.change(uuid, draft.version(), input.entry());
        }
        return "/survey/campaign?faces-redirect=true&campaign=" + uuid;
    }

    public CampaignInput getInput() {
        return input;
    }

    /** Null for a new one. */
    public CampaignDetail getDraft() {
        return draft;
    }

    public List<FormRef> getQuestionnaires() {
        return questionnaires;
    }

    public CaseType[] getTypes() {
        return CaseType.values();
    }
}
