package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** The page behind an organ's link: one form, no account, kept as it is filled in. */
@Named
@ViewScoped
public class OpinionAnswerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OpinionLinkService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String token;
    private FillingView filling;
    private String respondent;
    private String savedAt;
    private boolean done;

    public void load() {
        token = PageAddress.text("token");
        try {
            filling = new FillingView(service.find(token, preferences.locale()));
        } catch (Problem gone) {
            // Used, replaced, run out or never made: the page says so, and nothing of the case.
            filling = null;
        }
    }

    /** Called as each answer is given. */
    public void save(String item) {
        service.save(token, item, filling.getValues().get(item));
        savedAt = LocalTime.ofInstant(clock.instant(), ChinaTime.ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public void send() {
        for (String item : filling.getValues().keySet()) {
            service.save(token, item, filling.getValues().get(item));
        }
        String missing = filling.missing();
        if (!missing.isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("opinion.answer.missing", missing), null));
            return;
        }
        service.submit(token, respondent, request.getRemoteAddr());
        done = true;
    }

    /** Null where the link opens nothing. */
    public FillingView getFilling() {
        return filling;
    }

    public boolean isDone() {
        return done;
    }

    public String getSavedAt() {
        return savedAt;
    }

    public String getRespondent() {
        return respondent;
    }

    public void setRespondent(String respondent) {
        this.respondent = respondent;
    }
}
