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
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** The template of one kind of letter: what it may show, how it looks, its versions, and a place to bring a new one. */
@Named
@ViewScoped
public class LetterTemplateView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LetterTemplateQueries templates;

    @EJB
    LetterTemplateService service;

    @Inject
    Texts texts;

    private String code;
    private LetterKind kind;
    private LetterOfficeRow office;
    private TemplateRow current;
    private List<TemplateRow> versions;
    private List<TemplateFault> faults = List.of();
    private transient Part file;

    public void load() {
        if (kind == null) {
            throw Problem.notFound();
        }
        office = templates.offices().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(Problem::notFound);
        current = templates.inUse(office).get(kind.ordinal());
        versions = templates.versions(code, kind);
    }

    /** Uses the file from now on, or says what is wrong with it. */
    public String replace() throws IOException {
        if (file == null || file.getSize() == 0) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("letter.template.noFile"), null));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            faults = service.replace(code, kind, isOwn() ? current.no() : 0, file.getSubmittedFileName(),
                content.readNBytes(LetterTemplateService.LARGEST + 1));
        }
        return faults.isEmpty() ? done("letter.template.replaced") : null;
    }

    /** Back to what the offices above use, or what ships. */
    public String giveUp() {
        service.giveUp(current.uuid(), current.version());
        return done("letter.template.givenUp");
    }

    public String takeUp(TemplateRow version) {
        faults = service.takeUp(version.uuid(), version.version());
        return faults.isEmpty() ? done("letter.template.takenUp") : null;
    }

    private String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts.get(key)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/letter/template?faces-redirect=true&office=" + code + "&kind=" + kind;
    }

    public String say(TemplateFault fault) {
        return texts.of(fault.key(), fault.args().toArray());
    }

    /** Whether the one in use is the office's own. */
    public boolean isOwn() {
        return !current.isShipped() && current.officeCode().equals(code);
    }

    public List<LetterField> getShown() {
        return kind.shown();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LetterKind getKind() {
        return kind;
    }

    public void setKindName(String name) {
        try {
            kind = LetterKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    public String getKindName() {
        return kind == null ? null : kind.name();
    }

    public LetterOfficeRow getOffice() {
        return office;
    }

    public TemplateRow getCurrent() {
        return current;
    }

    public List<TemplateRow> getVersions() {
        return versions;
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
