package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.identity.OfficeQueries.OfficeRow;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;

/** The months, quarters and years on which there is a report, each with how many files it rests on. */
@Named
@ViewScoped
public class PeriodReportsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient MonitorQueries monitor;
    @EJB
    transient OfficeQueries officeQueries;
    @Inject
    transient Clock clock;

    private ReportSpan span;
    private String office;
    private List<OfficeRow> offices;
    private List<Row> rows;

    /** One report. */
    public record Row(String name, LocalDate from, LocalDate to, boolean running, long files, String href) implements Serializable {
    }

    public void load() {
        span = PageAddress.constant("span", ReportSpan.class);
        span = span == null ? ReportSpan.MONTH : span;
        office = PageAddress.text("office");
        offices = officeQueries.inScope();
        LocalDate today = ChinaTime.today(clock);
        List<YearMonth> starts = span.latest(today);
        OverviewFilter all = new OverviewFilter(office, starts.get(starts.size() - 1).atDay(1), null, null);
        NavigableMap<YearMonth, Long> counts = monitor.filesByMonth(all);
        rows = starts.stream().map(start -> {
            OverviewFilter filter = span.filter(start, office);
            long files = counts.subMap(start, true, YearMonth.from(filter.to()), true).values().stream().mapToLong(Long::longValue).sum();
            return new Row(span.name(start), filter.from(), filter.to(), !filter.to().isBefore(today), files,
                ListLink.page("/monitor/report.pdf", new OverviewFilter(office, null, null, null)).with("span", span).with("month", start).toString());
        }).toList();
    }

    public ReportSpan getSpan() {
        return span;
    }

    public ReportSpan[] getSpans() {
        return ReportSpan.values();
    }

    public String getOffice() {
        return office;
    }

    public List<OfficeRow> getOffices() {
        return offices;
    }

    public List<Row> getRows() {
        return rows;
    }
}
