package org.pingcha.request;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.pingcha.web.Texts;

/** What those who asked do with the request on show. */
@Named
@ViewScoped
public class AskerActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RequestService service;
    @Inject
    RequestView page;
    @Inject
    Texts texts;

    private String reason;
    private String link;

    public void withdraw() {
        service.withdraw(row().uuid(), row().version(), reason);
        page.load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("request.page.withdrawn")));
    }

    public void renew() {
        HttpServletRequest here = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        link = here.getScheme() + "://" + here.getHeader("Host") + "/request/answer?token=" + service.renewLink(row().uuid(), row().version());
        page.load();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The new one-time link, shown this once. */
    public String getLink() {
        return link;
    }

    private RequestRow row() {
        return page.getDetail().row();
    }
}
