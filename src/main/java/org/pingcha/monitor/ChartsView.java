package org.pingcha.monitor;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.identity.OfficeQueries.OfficeRow;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** Charts for managers: what is out of line, and the files behind it. */
@Named
@ViewScoped
public class ChartsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient MonitorQueries monitor;
    @EJB
    transient ChartQueries queries;
    @EJB
    transient OfficeQueries officeQueries;
    @Inject
    transient Clock clock;
    @Inject
    transient Texts texts;
    @Inject
    transient Preferences preferences;

    private final OverviewInput input = new OverviewInput();
    private Measure measure;
    private Charts charts;
    private List<OfficeRow> offices;
    private String link;
    private YearMonth phase;
    private List<YearMonth> months;

    public void load() {
        measure = PageAddress.constant("measure", Measure.class);
        measure = measure == null ? Measure.BELOW_GOOD : measure;
        OverviewFilter filter = input.filter(ChinaTime.today(clock));
        offices = officeQueries.inScope();
        Overview page = monitor.overview(filter, preferences.locale());
        months = page.months().stream().map(Overview.Month::month).skip(1).toList();
        phase = phase(PageAddress.text("phase"));
        charts = Charts.of(page, queries, measure, filter, phase, texts);
        link = ListLink.page("/monitor/charts/export", filter).with("measure", measure).with("phase", phase).toString();
    }

    /** A month as {@code 2026-03}; null where it is none. */
    static YearMonth phase(String text) {
        return text != null && text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }

    /** Where a chart is exported: {@code png}, or all of them as {@code xlsx} or {@code pdf}. */
    public String export(String format, String chart) {
        return link + "&format=" + format + (chart == null ? "" : "&chart=" + URLEncoder.encode(chart, StandardCharsets.UTF_8));
    }

    /** Who is out of the funnel, in words: the chart's text alternative. */
    public String getFunnelText() {
        FunnelPlot funnel = charts.funnel();
        String out = funnel.outliers().stream().map(row -> texts.of("monitor.funnel.outlier", row.name(), row.share(), row.n(), texts.name(row.place())))
            .collect(Collectors.joining(texts.get("monitor.charts.comma")));
        return texts.of(funnel.funnel().isOverDispersed() ? "monitor.funnel.wide" : "monitor.funnel.exact", funnel.targetText(), funnel.rows().size())
            + (out.isEmpty() ? texts.get("monitor.funnel.nobody") : texts.of("monitor.funnel.out", out));
    }

    public String signals(ControlPlot plot) {
        String out = plot.signals().stream().map(row -> texts.of("monitor.control.out", row.name(), row.value(), row.signals()))
            .collect(Collectors.joining(texts.get("monitor.charts.comma")));
        return out.isEmpty() ? texts.get("monitor.control.none") : texts.of("monitor.control.some", out);
    }

    public OverviewInput getInput() {
        return input;
    }

    public Measure getMeasure() {
        return measure;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public YearMonth getPhase() {
        return phase;
    }

    public List<YearMonth> getMonths() {
        return months;
    }

    public Charts getCharts() {
        return charts;
    }

    public List<OfficeRow> getOffices() {
        return offices;
    }
}
