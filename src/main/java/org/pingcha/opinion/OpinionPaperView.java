package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.request.AnswerFile;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** A paper answer is entered: the code finds the case, the form is typed off, the scan goes with it. */
@Named
@ViewScoped
public class OpinionPaperView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OpinionPaperService service;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private String code;
    private FillingView filling;
    private String respondent;
    private transient List<Part> scans;

    public void load() {
        code = PageAddress.text("code");
        filling = code == null ? null : new FillingView(service.find(code, preferences.locale()));
    }

    /** To the page with the form of that code. @throws org.pingcha.shared.Problem where there is none */
    public String look() {
        service.find(code, preferences.locale());
        return "/opinion/paper?faces-redirect=true&code=" + code.strip().replaceAll("[^0-9A-Za-z-]", "");
    }

    public String send() throws IOException {
        String missing = filling.missing();
        if (!missing.isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("opinion.answer.missing", missing), null));
            return null;
        }
        List<InputStream> opened = new ArrayList<>();
        try {
            List<AnswerFile> given = new ArrayList<>();
            for (Part file : scans == null ? List.<Part>of() : scans) {
                if (file.getSize() > 0) {
                    opened.add(file.getInputStream());
                    given.add(new AnswerFile(file.getSubmittedFileName(), opened.get(opened.size() - 1)));
                }
            }
            UUID uuid = service.enter(code, filling.getValues(), respondent, given);
            return "/opinion/opinion?faces-redirect=true&id=" + uuid;
        } finally {
            for (InputStream stream : opened) {
                stream.close();
            }
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public FillingView getFilling() {
        return filling;
    }

    public String getRespondent() {
        return respondent;
    }

    public void setRespondent(String respondent) {
        this.respondent = respondent;
    }

    public List<Part> getScans() {
        return scans;
    }

    public void setScans(List<Part> scans) {
        this.scans = scans;
    }
}
