package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** One alert: the facts, what was done, and what this person can do next. */
@Named
@ViewScoped
public class AlertView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    AlertReading reading;
    @EJB
    AlertService service;
    @Inject
    Preferences prefs;
    @Inject
    Texts texts;

    private final AlertInput input = new AlertInput();
    private UUID id;
    private AlertDetail detail;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = reading.open(id);
        AlertAct did = PageAddress.constant("did", AlertAct.class);
        if (did != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("alert.did." + did)));
        }
    }

    public void take() {
        service.take(id, version());
        done(AlertAct.TAKE);
    }

    public void give() {
        service.give(id, version(), UUID.fromString(input.getTo()), input.getWords());
        done(AlertAct.GIVE);
    }

    public void act() {
        service.act(id, version(), input.getWords());
        done(AlertAct.ACT);
    }

    public void answer() {
        service.answer(id, version(), input.getWords());
        done(AlertAct.ANSWER);
    }

    public void ask() {
        service.ask(id, version(), input.getWords());
        done(AlertAct.ASK);
    }

    public void dismiss() {
        service.dismiss(id, version(), input.getWords());
        done(AlertAct.DISMISS);
    }

    /** After an act the page is read anew by its own address, so that a reload repeats nothing. */
    private void done(AlertAct act) {
        PageAddress.go("/alert/alert?id=" + id + "&did=" + act);
    }

    private long version() {
        return detail.facts().version();
    }

    /** Whether this person can do that now. */
    public boolean can(String act) {
        return detail.acts().contains(AlertAct.valueOf(act));
    }

    /** The facts in the language of the page. */
    public String getWords() {
        return FactWords.of(detail.facts().rule(), detail.facts().facts(), prefs.locale());
    }

    public AlertInput getInput() {
        return input;
    }

    public AlertDetail getDetail() {
        return detail;
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }
}
