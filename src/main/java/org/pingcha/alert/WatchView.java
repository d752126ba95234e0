package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pingcha.register.CaseType;
import org.pingcha.shared.Page;
import org.pingcha.web.Choice;
import org.pingcha.web.LazyRows;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** The six lists of dynamic monitoring, one at a time, each with how many stand in it. List, filters, order and page stand in the address. */
@Named
@ViewScoped
public class WatchView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    WatchQueries queries;
    @Inject
    Texts texts;

    private WatchFilter filter;
    private Map<WatchTab, Long> counts;
    private List<Choice> types;
    private LazyRows<WatchRow> rows;

    public void load() {
        WatchTab asked = PageAddress.constant("tab", WatchTab.class);
        filter = new WatchFilter(asked == null ? WatchTab.HANDLING : asked, PageAddress.constant("type", CaseType.class), PageAddress.text("q"));
        counts = queries.counts();
        types = Arrays.stream(CaseType.values()).map(type -> new Choice(type.name(), texts.name(type))).toList();
        rows = new LazyRows<>(page -> queries.rows(filter, page), () -> queries.count(filter), row -> row.uuid().toString());
    }

    public String count(WatchTab tab) {
        return Page.counted(counts.get(tab));
    }

    public WatchTab[] getTabs() {
        return WatchTab.values();
    }

    public boolean isFiltered() {
        return filter.type() != null || filter.text() != null;
    }

    public List<Choice> getTypes() {
        return types;
    }

    public WatchFilter getFilter() {
        return filter;
    }

    public LazyRows<WatchRow> getRows() {
        return rows;
    }
}
