package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.CurrentActor;
import org.pingcha.shared.Page;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The alerts in sight: what is due next comes first. View, filters, order and page stand in the address. */
@Named
@ViewScoped
public class AlertsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    AlertQueries queries;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private AlertFilter filter;
    private boolean reviewer;
    private List<Choice> rules;
    private Map<AlertTab, Long> counts;
    private LazyRows<AlertRow> rows;

    public void load() {
        reviewer = AlertFilter.isReviewer(actor.get());
        filter = AlertFilter.read(PageAddress.here(), actor.get());
        rules = Arrays.stream(AlertRule.values()).map(rule -> new Choice(rule.name(), texts.name(rule))).toList();
        counts = queries.counts();
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter, Page.COUNTED), row -> row.uuid().toString());
    }

    /** A reviewer has questions alone. */
    public List<AlertTab> getTabs() {
        return reviewer ? List.of(AlertTab.MINE, AlertTab.ENDED) : List.of(AlertTab.values());
    }

    /** How many stand in a view; null for the last one. */
    public Long count(AlertTab tab) {
        return counts.get(tab);
    }

    public boolean isFiltered() {
        return filter.text() != null || filter.rule() != null;
    }

    public boolean isReviewer() {
        return reviewer;
    }

    public List<Choice> getRules() {
        return rules;
    }

    public AlertFilter getFilter() {
        return filter;
    }

    public LazyRows<AlertRow> getRows() {
        return rows;
    }
}
