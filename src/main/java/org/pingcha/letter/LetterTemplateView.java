package org.pingcha.letter;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.shared.Problem;

/** The template of one kind of letter: what it may show, how it looks, and its versions. {@link LetterTemplateActs} brings a new one. */
@Named
@ViewScoped
public class LetterTemplateView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LetterTemplateQueries templates;

    private String code;
    private LetterKind kind;
    private LetterOfficeRow office;
    private TemplateRow current;
    private List<TemplateRow> versions;

    public void load() {
        if (kind == null) {
            throw Problem.notFound();
        }
        office = templates.offices().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(Problem::notFound);
        current = templates.inUse(office).get(kind.ordinal());
        versions = templates.versions(code, kind);
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
}
