package org.pingcha.monitor;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pingcha.monitor.ControlPlot.About;
import org.pingcha.monitor.Overview.Month;
import org.pingcha.scoring.ControlChart;
import org.pingcha.scoring.ControlChart.Count;
import org.pingcha.scoring.RunRule;
import org.pingcha.web.PlainTable;
import org.pingcha.web.Texts;

/**
 * The charts of a page.
 *
 * @param funnel   firms
 * @param shares   p chart of the share of files below a grade by month
 * @param cuts     u chart of deductions per file by month
 * @param meetings individuals chart of days to the first meeting, by case
 * @param ranges   moving ranges of the same cases
 * @param hardness means by how hard the file was; {@code kinds} by type and stage: like is compared with like
 * @param ages     open complaints by their age
 * @param pareto   what points were lost for, with the running share
 * @param heat     agencies by months
 */
public record Charts(Measure measure, FunnelPlot funnel, ControlPlot shares, ControlPlot cuts, ControlPlot meetings, ControlPlot ranges,
                     RangeChart hardness, RangeChart kinds, List<BarRow> ages, List<BarRow> pareto, HeatMap heat)
    implements Serializable {

    private static final String HARDNESS = "monitor.hardness.";

    /** @param phase the month from which limits are worked out anew; null for one phase */
    static Charts of(Overview page, ChartQueries queries, Measure measure, OverviewFilter filter, YearMonth phase, Texts texts) {
        List<About> months = page.months().stream().map(month -> new About(month.month().toString(), month.month().toString(), ListLink.files(filter, month.month()).toString(),
            String.valueOf(month.sample().n()))).toList();
        List<Count> shares = new ArrayList<>();
        List<Count> losses = new ArrayList<>();
        for (Month month : page.months()) {
            shares.add(new Count(measure.hits(month.sample()), month.sample().n()));
            losses.add(new Count(month.cuts(), month.sample().n()));
        }
        List<ChartQueries.Meeting> met = queries.meetings(filter);
        Set<Integer> phases = phase == null ? Set.of() : Set.of((int) page.months().stream().filter(month -> month.month().isBefore(phase)).count());
        Set<Integer> begun = phase == null ? Set.of() : Set.of((int) met.stream().filter(each -> YearMonth.from(each.assignedOn()).isBefore(phase)).count());
        double[] days = met.stream().mapToDouble(ChartQueries.Meeting::days).toArray();
        boolean empty = page.all().isEmpty();
        return new Charts(measure, FunnelPlot.of(page.firms(), measure, filter, texts),
            ControlPlot.of(ControlChart.p(shares, phases, RunRule.WESTERN_ELECTRIC), months, FunnelPlot::percent, texts),
            ControlPlot.of(ControlChart.u(losses, phases, RunRule.WESTERN_ELECTRIC), months, value -> Sample.rounded(value), texts),
            ControlPlot.of(ControlChart.individuals(days, begun, RunRule.WESTERN_ELECTRIC), numbered(met), value -> Sample.rounded(value), texts),
            ControlPlot.of(ControlChart.movingRanges(days, begun), numbered(met), value -> Sample.rounded(value), texts),
            OverviewCharts.ranges(page, queries.difficulties(filter), Overview.Group::sample, group -> texts.get(HARDNESS + group.key()), group -> null),
            empty ? null : OverviewCharts.kinds(page, filter, texts), ages(queries.ages(filter), texts), empty ? List.of() : OverviewCharts.deductions(page, filter, texts),
            HeatMap.of(queries.agencies(filter), measure, filter));
    }

    /** The table beside the open complaints. */
    public PlainTable<BarRow> agesTable() {
        return PlainTable.of(ages, null, PlainTable.worded("monitor.ages.column", BarRow::label), PlainTable.figures("monitor.ages.count", BarRow::value),
            PlainTable.figures("monitor.ages.overdue", BarRow::note));
    }

    /** The table beside what points were lost for. */
    public PlainTable<BarRow> paretoTable() {
        return PlainTable.of(pareto, null, PlainTable.worded("monitor.col.item", BarRow::label), PlainTable.figures("monitor.col.files", BarRow::value),
            PlainTable.figures("monitor.col.cumulative", BarRow::note));
    }

    private static List<BarRow> ages(List<ChartQueries.Age> ages, Texts texts) {
        long most = ages.stream().mapToLong(ChartQueries.Age::open).max().orElse(1);
        return ages.stream().map(age -> new BarRow(texts.get("monitor.ages.band." + age.band()), null, null, Axis.percent(0.98 * age.open() / most), null, null,
            texts.of("monitor.ages.open", age.open()), texts.of("monitor.ages.late", age.late()), false)).toList();
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
