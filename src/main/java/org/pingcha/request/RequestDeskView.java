package org.pingcha.request;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.web.LazyRows;

/** The desk: what this firm or these agencies have to answer, what ended, and what their office asked. */
@Named
@ViewScoped
public class RequestDeskView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RequestQueries requests;

    @EJB
    WorkCalendars calendars;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private String tab;
    private String text;
    private boolean overdue;
    private boolean answers;
    private boolean asks;
    private RequestFilter filter;
    private Long known;
    private boolean none;
    private LazyRows<RequestRow> rows;

    public void load() {
        answers = actor.get().is(Role.FIRM) || actor.get().is(Role.MANAGER);
        asks = !actor.get().is(Role.FIRM);
        if (tab == null || !tab.matches("open|done|asked|askedDone") || !asks && tab.startsWith("asked") || !answers && !tab.startsWith("asked")) {
            tab = answers ? "open" : "asked";
        }
        filter = new RequestFilter(isAskedSide() ? RequestFilter.Side.ASKED : RequestFilter.Side.TO_ANSWER, isOpenOnes(),
            overdue && isOpenOnes(), text);
        known = requests.count(filter);
        none = known == 0;
        rows = new LazyRows<>(page -> new Page<>(requests.rows(filter, page), count()), row -> row.uuid().toString());
    }

    /** The first table uses the count that already decided whether there is a table. */
    private long count() {
        long total = known == null ? requests.count(filter) : known;
        known = null;
        return total;
    }

    /** The views that this person has. */
    public List<String> getTabs() {
        List<String> tabs = new ArrayList<>();
        if (answers) {
            tabs.addAll(List.of("open", "done"));
        }
        if (asks) {
            tabs.addAll(List.of("asked", "askedDone"));
        }
        return tabs;
    }

    /** Key of what an empty list says. */
    public String getEmptyKey() {
        return "request.desk." + (isAskedSide() && isOpenOnes() ? "emptyAsked" : isOpenOnes() ? "emptyOpen" : "emptyDone");
    }

    public boolean isNone() {
        return none;
    }

    /** Working days until it is due; null for what ended. */
    public Integer left(RequestRow row) {
        return row.isOpen() ? calendars.current().workingDaysBetween(ChinaTime.today(clock), row.dueOn()) : null;
    }

    public boolean isAskedSide() {
        return tab.startsWith("asked");
    }

    public boolean isOpenOnes() {
        return !tab.endsWith("one");
    }

    public boolean isFiltered() {
        return overdue || text != null && !text.isBlank();
    }

    public LazyRows<RequestRow> getRows() {
        return rows;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
