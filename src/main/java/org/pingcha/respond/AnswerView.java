package org.pingcha.respond;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.pingcha.survey.Door;
import org.pingcha.survey.Given;
import org.pingcha.survey.Sent;
import org.pingcha.survey.Walk;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** One question at a time, each kept when it is answered. The question on show stands in the address; the link never does. */
@Named
@ViewScoped
public class AnswerView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/respond/answer?faces-redirect=true";

    @EJB
    RespondService service;
    @Inject
    Ticket ticket;
    @Inject
    Preferences prefs;
    @Inject
    Texts texts;
    @Inject
    HttpServletRequest request;

    private String token;
    private Door door;
    private Walk walk;
    private Sent sent;

    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        if (ticket.token() != null) {
            door = service.open(ticket.token(), prefs.locale());
            walk = door.isOpen() ? Walk.at(service.read(ticket.token(), prefs.locale()), PageAddress.text("q")) : null;
        }
    }

    /** Takes the link that the browser kept to itself, or that somebody typed. */
    public String enter() {
        ticket.take(token);
        return PAGE;
    }

    /** Keeps the answer and goes on; a question that may be left out is left by sending nothing. */
    public String next() {
        String code = walk.item().code();
        Given given = Given.in(request);
        if (given.value() == null && walk.item().required()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("respond.need.answer"), null));
            return null;
        }
        if (given.value() == null) {
            service.clear(ticket.token(), code);
        } else {
            service.answer(ticket.token(), code, given.value(), given.declined());
        }
        return PAGE + "&q=" + Walk.after(service.read(ticket.token(), prefs.locale()), code);
    }

    /** Sends; from here on the link says that it was answered, and shows nothing. A receipt is shown this once, on the page that answers. */
    public String send() {
        boolean agreed = walk.isAgreed();
        boolean trial = door.trial();
        sent = service.submit(ticket.token());
        if (sent.isFollowed()) {
            ticket.take(null);
            return null;
        }
        boolean complaint = sent.isComplaint();
        // The link opens nothing any more: neither it nor what was answered stays on this device, nor in the server's memory.
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return PAGE + "&done=" + (complaint ? "complaint" : agreed ? "yes" : "no") + (trial ? "&trial=true" : "");
    }

    /** What was just sent: {@code yes}, {@code complaint}, {@code no} (no consent); null where nothing was. */
    public String getDone() {
        String done = sent != null && sent.isFollowed() ? "complaint" : PageAddress.text("done");
        return done != null && done.matches("yes|complaint|no") ? done : null;
    }

    /** What was just sent; null unless it is to be followed. */
    public Sent getSent() {
        return sent;
    }

    /** Whether what was just sent was a test. */
    public boolean isTried() {
        return "true".equals(PageAddress.text("trial"));
    }

    /** Null where no link was opened. */
    public Door getDoor() {
        return door;
    }

    /** Null where the link opens no questionnaire. */
    public Walk getWalk() {
        return walk;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
