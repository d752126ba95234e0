package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** What organs were asked, with how many answered and what became of the lawyers' opinions. */
@Named
@ViewScoped
public class OpinionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OpinionQueries opinions;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    private OpinionFilter filter;
    private LazyRows<OpinionRow> rows;
    private List<OpinionFigure> figures;

    public void load() {
        filter = OpinionFilter.read(PageAddress.here());
        rows = new LazyRows<>(page -> opinions.list(filter, page), row -> row.uuid().toString());
        figures = opinions.figures();
    }

    /** Whether this person asks organs and enters their paper. */
    public boolean isAsking() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.INTERVIEWER);
    }

    public List<Choice> getStateChoices() {
        return Arrays.stream(OpinionState.values()).map(one -> new Choice(one.name(), texts.name(one))).toList();
    }

    public List<Choice> getOrganChoices() {
        return Arrays.stream(AskedOrgan.values()).map(one -> new Choice(one.name(), texts.name(one))).toList();
    }

    public OpinionFilter getFilter() {
        return filter;
    }

    public LazyRows<OpinionRow> getRows() {
        return rows;
    }

    public List<OpinionFigure> getFigures() {
        return figures;
    }
}
