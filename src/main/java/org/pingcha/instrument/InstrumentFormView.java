package org.pingcha.instrument;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** One version of a form, as people will fill it in; drafts are published or thrown away here. */
@Named
@ViewScoped
public class InstrumentFormView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    FormQueries forms;

    @EJB
    FormService service;

    @EJB
    RuleQueries rules;

    @Inject
    CurrentActor actor;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Inject
    transient Clock clock;

    private UUID uuid;
    private FormView shown;
    private boolean mayChange;
    private final Map<String, String> vetoes = new HashMap<>();

    public void load() {
        if (uuid == null) {
            throw Problem.notFound();
        }
        shown = forms.form(uuid, preferences.locale());
        mayChange = shown.row().mine() && (actor.get().is(Role.MANAGER) || actor.get().is(Role.ADMIN));
        rules.caseReviewRules(ChinaTime.today(clock)).vetoes().forEach(veto -> vetoes.put(veto.code(), veto.text(preferences.locale())));
    }

    /** Puts the draft to use. */
    public String publish() {
        service.publish(uuid, shown.row().version());
        return done("instrument.form.published", "/instrument/form?faces-redirect=true&form=" + uuid);
    }

    /** Throws the draft away. */
    public String discard() {
        service.discard(uuid, shown.row().version());
        return done("instrument.form.discarded", "/instrument/forms?faces-redirect=true");
    }

    private String done(String key, String next) {
        PageAddress.carry(texts.of(key, shown.row().code(), shown.row().no()));
        return next;
    }

    /** What the veto of an item is about; its code alone where the rules do not know it. */
    public String veto(ItemView item) {
        return vetoes.getOrDefault(item.veto(), item.veto());
    }

    /** When an item is asked; empty where always. */
    public String when(ItemView item) {
        return CaseNames.when(shown.condition(item.code()), preferences.locale());
    }

    public List<String> getApplies() {
        return CaseNames.lines(shown.row().applicability(), preferences.locale());
    }

    /** The day it was published on, null for a draft. */
    public LocalDate getPublishedOn() {
        return ChinaTime.dayOf(shown.row().publishedAt());
    }

    public FormView getShown() {
        return shown;
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public String getForm() {
        return uuid == null ? null : uuid.toString();
    }

    public void setForm(String form) {
        try {
            uuid = UUID.fromString(form);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }
}
