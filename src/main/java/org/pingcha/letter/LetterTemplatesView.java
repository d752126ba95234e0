package org.pingcha.letter;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** What an office writes its letters with, and how it is called in their numbers. */
@Named
@ViewScoped
public class LetterTemplatesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LetterTemplateQueries templates;

    @EJB
    LetterTemplateService service;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    transient Clock clock;

    private String code;
    private List<LetterOfficeRow> offices;
    private LetterOfficeRow office;
    private List<TemplateRow> rows;
    private String shortName;
    private boolean mayName;
    private int year;

    public void load() {
        offices = templates.offices();
        office = offices.stream().filter(row -> code == null ? row.id() == actor.get().officeId() : row.code().equals(code))
            .findFirst().orElseThrow(Problem::notFound);
        code = office.code();
        rows = templates.inUse(office);
        shortName = office.shortName();
        mayName = actor.get().is(Role.ADMIN);
        year = ChinaTime.today(clock).getYear();
    }

    /** Calls the office otherwise from the next letter on. */
    public String name() {
        service.callOffice(code, shortName);
        PageAddress.carry(texts.get("letter.templates.named"));
        return "/letter/templates?faces-redirect=true&office=" + code;
    }

    /** How the next number of that kind may look; empty for kinds without. */
    public String example(LetterKind kind) {
        return kind.isNumbered() ? office.example(kind, year) : "";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null || code.isBlank() ? null : code;
    }

    public List<LetterOfficeRow> getOffices() {
        return offices;
    }

    public LetterOfficeRow getOffice() {
        return office;
    }

    public List<TemplateRow> getRows() {
        return rows;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public boolean isMayName() {
        return mayName;
    }
}
