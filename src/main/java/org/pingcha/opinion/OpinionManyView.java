package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pingcha.shared.Problem;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** Letters to the organs of many cases: chosen, looked at, and then written. */
@Named
@ViewScoped
public class OpinionManyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    LetterCaseQueries queries;
    @EJB
    OpinionLettersService service;
    @Inject
    Texts texts;

    private LetterCaseFilter filter;
    private LazyRows<LetterCase> rows;
    private List<LetterCase> selected = new ArrayList<>();
    private LettersPreview preview;
    private boolean all;
    private boolean english;
    private Integer number;

    public void load() {
        filter = new LetterCaseFilter(PageAddress.text("tab") == null, PageAddress.text("q"));
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter), row -> row.uuid().toString());
    }

    public void look() {
        preview = null;
        number = null;
        List<LetterCase> cases = all ? queries.all(filter) : List.copyOf(selected);
        if (cases.isEmpty()) {
            throw new Problem("opinion.problem.nothingChosen");
        }
        preview = service.preview(new LetterOrder(cases, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
    }

    public void confirm() {
        int done = service.write(preview.order(), preview.isMany() ? number == null ? 0 : number : preview.getNumber());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("opinion.many.done", done)));
        back();
    }

    public void back() {
        preview = null;
        selected = new ArrayList<>();
        all = false;
    }

    public int getChosen() {
        return selected.size();
    }

    /** How many letters go at once. */
    public int getMost() {
        return LetterOrder.MOST;
    }

    public LetterCaseFilter getFilter() {
        return filter;
    }

    public LazyRows<LetterCase> getRows() {
        return rows;
    }

    public List<LetterCase> getSelected() {
        return selected;
    }

    public void setSelected(List<LetterCase> chosen) {
        selected = chosen == null ? new ArrayList<>() : chosen;
    }

    public LettersPreview getPreview() {
        return preview;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean value) {
        all = value;
    }

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean value) {
        english = value;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer value) {
        number = value;
    }
}
