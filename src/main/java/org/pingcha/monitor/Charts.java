package org.pingcha.monitor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pingcha.monitor.ControlPlot.About;
import org.pingcha.monitor.Overview.Month;
import org.pingcha.scoring.ControlChart;
import org.pingcha.scoring.ControlChart.Count;
import org.pingcha.scoring.RunRule;
import org.pingcha.web.Texts;

/**
 * The charts of a page.
 *
 * @param funnel   firms
 * @param shares   p chart of the share of files below a grade by month
 * @param cuts     u chart of deductions per file by month
 * @param meetings individuals chart of days to the first meeting, by case
 * @param pareto   what points were lost for, with the running share
 * @param heat     agencies by months
 */
public record Charts(Measure measure, FunnelPlot funnel, ControlPlot shares, ControlPlot cuts, ControlPlot meetings, List<BarRow> pareto, HeatMap heat)
    implements Serializable {

    static Charts of(Overview page, ChartQueries queries, Measure measure, OverviewFilter filter, Texts texts) {
        List<About> months = page.months().stream().map(month -> new About(month.month().toString(), month.month().toString(), ListLink.files(filter, month.month()).toString(),
            String.valueOf(month.sample().n()))).toList();
        List<Count> shares = new ArrayList<>();
        List<Count> losses = new ArrayList<>();
        for (Month month : page.months()) {
            shares.add(new Count(measure.hits(month.sample()), month.sample().n()));
            losses.add(new Count(month.cuts(), month.sample().n()));
        }
        List<ChartQueries.Meeting> met = queries.meetings(filter);
        return new Charts(measure, FunnelPlot.of(page.firms(), measure, filter, texts),
            ControlPlot.of(ControlChart.p(shares, Set.of(), RunRule.WESTERN_ELECTRIC), months, FunnelPlot::percent, texts),
            ControlPlot.of(ControlChart.u(losses, Set.of(), RunRule.WESTERN_ELECTRIC), months, value -> Sample.rounded(value), texts),
            ControlPlot.of(ControlChart.individuals(met.stream().mapToDouble(ChartQueries.Meeting::days).toArray(), Set.of(), RunRule.WESTERN_ELECTRIC),
                numbered(met), value -> Sample.rounded(value), texts),
            page.all().isEmpty() ? List.of() : OverviewCharts.of(page, filter, Set.of(), texts).deductions(), HeatMap.of(page.cells(), measure, filter));
    }

    /** Case numbers are too long to stand beside points: there each has its place in the order. */
    private static List<About> numbered(List<ChartQueries.Meeting> met) {
        List<About> cases = new ArrayList<>();
        for (ChartQueries.Meeting each : met) {
            cases.add(new About(each.caseNo(), String.valueOf(cases.size() + 1), "/register/case?id=" + each.caseUuid(), null));
        }
        return cases;
    }
}
