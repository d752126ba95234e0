package org.pingcha.letter;

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
import java.util.List;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** What is done with the template on show: another takes its place, or it is given up. */
@Named
@ViewScoped
public class LetterTemplateActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LetterTemplateService service;

    @Inject
    LetterTemplateView page;

    @Inject
    Texts texts;

    private List<TemplateFault> faults = List.of();
    private transient Part file;

    /** Uses the file from now on, or says what is wrong with it. */
    public String replace() throws IOException {
        if (file == null || file.getSize() == 0) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("letter.template.noFile"), null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            faults = service.replace(page.getCode(), page.getKind(), page.isOwn() ? page.getCurrent().no() : 0, file.getSubmittedFileName(),
                content.readNBytes(LetterTemplateService.LARGEST + 1));
        }
        return faults.isEmpty() ? done("letter.template.replaced") : null;
    }

    /** Back to what the offices above use, or what ships. */
    public String giveUp() {
        service.giveUp(page.getCurrent().uuid(), page.getCurrent().version());
        return done("letter.template.givenUp");
    }

    public String takeUp(TemplateRow version) {
        faults = service.takeUp(version.uuid(), version.version());
        return faults.isEmpty() ? done("letter.template.takenUp") : null;
    }

    private String done(String key) {
        PageAddress.carry(texts.get(key));
        return "/letter/template?faces-redirect=true&office=" + page.getCode() + "&kind=" + page.getKind();
    }

    public String say(TemplateFault fault) {
        return texts.of(fault.key(), fault.args().toArray());
    }

    public List<TemplateFault> getFaults() {
        return faults;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
