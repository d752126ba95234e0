package org.pingcha.request;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;

/** The desk: what this firm or these agencies have to answer, what ended, and what their office asked. */
@Named
@ViewScoped
public class RequestDeskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RequestQueries requests;

    @Inject
    CurrentActor actor;

    private RequestFilter filter;
    private Long known;
    private boolean none;
    private LazyRows<RequestRow> rows;

    public void load() {
        filter = RequestFilter.read(PageAddress.here(), actor.get());
        known = requests.count(filter, Page.COUNTED);
        none = known == 0;
        rows = new LazyRows<>(page -> new Page<>(requests.rows(filter, page), count()), row -> row.uuid().toString());
    }

    /** The first table uses the count that already decided whether there is a table. */
    private long count() {
        long total = known == null ? requests.count(filter, Page.COUNTED) : known;
        known = null;
        return total;
    }

    /** The views that this person has. */
    public List<String> getTabs() {
        return RequestFilter.tabs(actor.get());
    }

    /** Key of what an empty list says. */
    public String getEmptyKey() {
        return "request.desk." + (isAskedSide() && isOpenOnes() ? "emptyAsked" : isOpenOnes() ? "emptyOpen" : "emptyDone");
    }

    public boolean isNone() {
        return none;
    }

    public boolean isAskedSide() {
        return filter.side() == RequestFilter.Side.ASKED;
    }

    public boolean isOpenOnes() {
        return filter.open();
    }

    public boolean isFiltered() {
        return filter.overdue() || filter.text() != null;
    }

    public LazyRows<RequestRow> getRows() {
        return rows;
    }

    public String getTab() {
        return filter.tab();
    }

    public String getText() {
        return filter.text();
    }

    public boolean isOverdue() {
        return filter.overdue();
    }
}
