package org.pingcha.interview;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.survey.DayPart;
import org.pingcha.web.Choice;
import org.pingcha.web.Figure;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** Whom to call now; view, filters and page stand in the address. */
@Named
@ViewScoped
public class DeskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    DeskQueries queries;
    @Inject
    Texts texts;
    @Inject
    transient Clock clock;

    private DeskFilter filter;
    private LazyRows<DeskRow> rows;
    private DayPart part;
    private String paper;
    private List<Figure> figures;

    public void load() {
        DeskFilter.Tab tab = PageAddress.constant("tab", DeskFilter.Tab.class);
        part = DayPart.of(clock.instant());
        filter = new DeskFilter(tab == null ? DeskFilter.Tab.NOW : tab, PageAddress.constant("untried", DayPart.class), PageAddress.uuid("campaign"), PageAddress.text("q"));
        figures = queries.counts().figures();
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter), row -> row.uuid().toString());
    }

    /** Opens the invitation of a paper questionnaire by its code. */
    public String typeIn() {
        Optional<UUID> found = queries.byPaper(paper);
        if (found.isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("interview.desk.noPaper"), null));
            return null;
        }
        return "/interview/call?faces-redirect=true&invitation=" + found.get() + "&way=PAPER&q=start";
    }

    /** The parts of the day in which nobody was tried, for the filter. */
    public List<Choice> getParts() {
        return Stream.of(DayPart.values()).map(one -> new Choice(one.name(), texts.of("interview.desk.untried", texts.name(one)))).toList();
    }

    /** In which parts of the day somebody was tried. */
    public List<DayPart> tried(DeskRow row) {
        return Stream.of(DayPart.values()).filter(one -> (row.dayParts() & 1 << one.ordinal()) != 0).toList();
    }

    public DeskFilter.Tab[] getTabs() {
        return DeskFilter.Tab.values();
    }

    public boolean isFiltered() {
        return filter.untried() != null || filter.campaign() != null || filter.text() != null;
    }

    public DeskFilter getFilter() {
        return filter;
    }

    public LazyRows<DeskRow> getRows() {
        return rows;
    }

    /** What time of the day it is. */
    public DayPart getPart() {
        return part;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String code) {
        paper = code;
    }
}
