package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The year's plan of attendance: what the rules ask for, what was drawn, planned and attended. */
@Named
@ViewScoped
public class PlanView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    PlanQueries queries;
    @EJB
    LotService lots;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;
    @Inject
    Clock clock;

    private int year;
    private PlanReason reason;
    private PlanState state;
    private RuleBook book;
    private PlanFigures figures;
    private PlanQueries.Lot lot;
    private LazyRows<PlanRow> rows;

    public void load() {
        int now = ChinaTime.today(clock).getYear();
        String asked = PageAddress.text("year");
        year = asked != null && asked.matches("20\\d\\d") ? Math.max(2022, Integer.parseInt(asked)) : now;
        reason = PageAddress.constant("reason", PlanReason.class);
        reason = reason == PlanReason.CHOSEN ? null : reason;
        state = PageAddress.constant("state", PlanState.class);
        rows = new LazyRows<>(page -> queries.rows(year, reason, state, page), () -> queries.count(year, reason, state), row -> row.hearing().uuid().toString());
        refresh();
    }

    private void refresh() {
        book = queries.book(year);
        figures = queries.figures(year);
        lot = queries.lot(year);
    }

    public void draw() {
        int count = lots.draw(year);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("trial.plan.drawnNow", count)));
        refresh();
    }

    /** The rule behind a reason; null where the rules of the year do not know it. */
    public Rule rule(PlanReason why) {
        return why.rule().flatMap(key -> book.rules().stream().filter(rule -> rule.key() == key).findFirst()).orElse(null);
    }

    public boolean isMayDraw() {
        return actor.get().is(Role.MANAGER) && figures.isShort();
    }

    /** What the lists can be narrowed to. */
    public List<PlanReason> getReasons() {
        return List.of(PlanReason.SHARE, PlanReason.FIRST, PlanReason.GROUP, PlanReason.MAJOR);
    }

    public PlanState[] getStates() {
        return PlanState.values();
    }

    public boolean isFiltered() {
        return reason != null || state != null;
    }

    public int getYear() {
        return year;
    }

    public PlanReason getReason() {
        return reason;
    }

    public PlanState getState() {
        return state;
    }

    public PlanFigures getFigures() {
        return figures;
    }

    /** Null until it is drawn. */
    public PlanQueries.Lot getLot() {
        return lot;
    }

    public LazyRows<PlanRow> getRows() {
        return rows;
    }
}
