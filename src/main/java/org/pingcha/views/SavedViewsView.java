package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** One's own views, those of others, and where mail of them goes. */
@Named
@ViewScoped
public class SavedViewsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient SavedViewQueries queries;
    @EJB
    transient SavedViewService service;
    @Inject
    transient ViewLinks links;
    @Inject
    transient Preferences preferences;
    @Inject
    transient Texts texts;

    private List<ViewLink> own;
    private List<ViewLink> shared;
    private String mail;

    public void load() {
        List<ViewLink> all = links.of(queries.all());
        own = all.stream().filter(link -> link.row().own()).toList();
        shared = all.stream().filter(link -> !link.row().own()).toList();
        mail = queries.mailAddress().orElse(null);
    }

    public void mailTo() {
        service.mailTo(mail, preferences.locale());
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get(mail == null ? "views.mailbox.none" : "views.mailbox.saved")));
    }

    public List<ViewLink> getOwn() {
        return own;
    }

    public List<ViewLink> getShared() {
        return shared;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String value) {
        mail = value;
    }
}
