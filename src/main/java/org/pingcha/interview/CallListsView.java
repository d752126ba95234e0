package org.pingcha.interview;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** Who calls whom, and when: many are chosen, looked at, and then written. */
@Named
@ViewScoped
public class CallListsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CallListQueries queries;
    @EJB
    CallListService service;
    @Inject
    Texts texts;

    private final CallListInput input = new CallListInput();
    private CallListFilter filter;
    private LazyRows<CallListRow> rows;
    private List<CallListRow> selected = new ArrayList<>();
    private List<Choice> callers;
    private List<Choice> campaigns;
    private CallPreview preview;

    public void load() {
        CallListFilter.Show show = PageAddress.constant("tab", CallListFilter.Show.class);
        filter = new CallListFilter(show == null ? CallListFilter.Show.ALL : show, PageAddress.uuid("caller"), PageAddress.uuid("campaign"), PageAddress.text("q"));
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter), row -> row.uuid().toString());
        callers = queries.callers();
        campaigns = queries.campaigns();
        input.setAct(filter.show() == CallListFilter.Show.OFF ? CallAct.PUT_BACK : CallAct.ASSIGN);
    }

    /** The selection is kept by the table; this only lets the bar count it and ask for what the act needs. */
    public void remember() {
        preview = null;
    }

    public void look() {
        preview = null;
        List<SeenCall> calls = input.isAll() ? queries.all(filter) : selected.stream().map(CallListRow::seen).toList();
        if (calls.isEmpty()) {
            throw new Problem("interview.problem.nothingChosen");
        }
        input.setNumber(null);
        preview = service.preview(input.order(calls));
    }

    public void confirm() {
        int done = service.carryOut(preview.order(), preview.isMany() ? input.getNumber() == null ? 0 : input.getNumber() : preview.getNumber());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("interview.lists.done." + preview.order().act(), done)));
        back();
    }

    public void back() {
        preview = null;
        selected = new ArrayList<>();
        input.setAll(false);
    }

    public int getChosen() {
        return selected == null ? 0 : selected.size();
    }

    public CallAct[] getActs() {
        return filter.show() == CallListFilter.Show.OFF ? new CallAct[] {CallAct.PUT_BACK} : new CallAct[] {CallAct.ASSIGN, CallAct.PLAN, CallAct.TAKE_OFF};
    }

    public CallListFilter.Show[] getShows() {
        return CallListFilter.Show.values();
    }

    public CallListInput getInput() {
        return input;
    }

    public CallListFilter getFilter() {
        return filter;
    }

    public LazyRows<CallListRow> getRows() {
        return rows;
    }

    public List<CallListRow> getSelected() {
        return selected;
    }

    public void setSelected(List<CallListRow> chosen) {
        selected = chosen == null ? new ArrayList<>() : chosen;
    }

    public List<Choice> getCallers() {
        return callers;
    }

    public List<Choice> getCampaigns() {
        return campaigns;
    }

    public CallPreview getPreview() {
        return preview;
    }
}
