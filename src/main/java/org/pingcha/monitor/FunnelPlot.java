package org.pingcha.monitor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.monitor.Overview.Group;
import org.pingcha.monitor.Plot.Curve;
import org.pingcha.monitor.Plot.Dot;
import org.pingcha.monitor.Plot.Line;
import org.pingcha.monitor.Plot.Mark;
import org.pingcha.scoring.Funnel;
import org.pingcha.scoring.FunnelLimits;
import org.pingcha.scoring.FunnelPlace;
import org.pingcha.web.PlainTable;
import org.pingcha.web.Texts;

/**
 * Firms' shares of files below a grade against how many files they have, with the limits that chance keeps.
 *
 * @param rows one for each firm, in the order of names
 */
public record FunnelPlot(Funnel funnel, Plot plot, List<Row> rows) implements Serializable {
    private static final int STEPS = 80;

    /** A firm in the table beside the plot. */
    public record Row(String name, String href, long hits, long n, String share, String low, String high, FunnelPlace place) implements Serializable {
    }

    /** Firms without files are left out; the agency's own staff count as one. */
    static FunnelPlot of(List<Group> firms, Measure measure, OverviewFilter filter, Texts texts) {
        List<Group> judged = firms.stream().filter(group -> group.sample().n() > 0).toList();
        Funnel funnel = Funnel.of(judged.stream().map(group -> new Funnel.Unit(group.key(), measure.hits(group.sample()), group.sample().n())).toList());
        long widest = judged.stream().mapToLong(group -> group.sample().n()).max().orElse(1);
        double right = Plot.roundUp(widest * 1.05);
        double most = 0.05;
        for (Funnel.Point point : funnel.points()) {
            most = Math.max(most, point.unit().share());
        }
        double top = Math.min(1, Plot.roundUp(Math.max(most * 1.05, judged.isEmpty() ? 0 : funnel.limits(Math.max(1, widest / 3)).alarmHigh())));
        List<Dot> dots = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Group group = judged.get(i);
            Funnel.Point point = funnel.points().get(i);
            FunnelLimits limits = funnel.isOverDispersed() ? point.wide() : point.exact();
            String name = group.name() == null ? texts.get("monitor.firm.none") : group.name();
            String href = group.key() == null ? null : ListLink.worst(filter, group.key()).toString();
            String share = percent(point.unit().share());
            FunnelPlace place = point.place();
            dots.add(new Dot(point.unit().n() / right, point.unit().share() / top, place.isFar() ? Mark.FAR : place.isOutside() ? Mark.OUT : Mark.PLAIN, name,
                texts.of("monitor.funnel.point", name, share, point.unit().hits(), point.unit().n(), texts.name(place)), href));
            rows.add(new Row(name, href, point.unit().hits(), point.unit().n(), share, percent(limits.warnLow()), percent(limits.warnHigh()), place));
        }
        return new FunnelPlot(funnel, new Plot(dots, judged.isEmpty() ? List.of() : curves(funnel, right, top),
            Plot.ticks(right, Plot::number), Plot.ticks(top, value -> Plot.number(value * 100) + "%"), false), rows);
    }

    private static List<Curve> curves(Funnel funnel, double right, double top) {
        List<double[]> centre = List.of(new double[] {0, funnel.target() / top}, new double[] {1, funnel.target() / top});
        List<List<double[]>> limits = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        long before = 0;
        for (int step = 1; step <= STEPS; step++) {
            long n = Math.max(1, Math.round(right * step / STEPS));
            if (n == before) {
                continue;
            }
            before = n;
            FunnelLimits at = funnel.limits(n);
            double[] shares = {at.alarmLow(), at.warnLow(), at.warnHigh(), at.alarmHigh()};
            for (int i = 0; i < shares.length; i++) {
                limits.get(i).add(new double[] {n / right, shares[i] / top});
            }
        }
        return List.of(new Curve(Line.CENTRE, centre), new Curve(Line.ALARM, limits.get(0)), new Curve(Line.WARN, limits.get(1)),
            new Curve(Line.WARN, limits.get(2)), new Curve(Line.ALARM, limits.get(3)));
    }

    /** The table beside it. */
    public PlainTable<Row> table() {
        return PlainTable.of(rows, Row::href, PlainTable.worded("monitor.col.firm", Row::name), PlainTable.figures("monitor.charts.hits", Row::hits),
            PlainTable.figures("monitor.col.files", Row::n), PlainTable.figures("monitor.charts.share", Row::share),
            PlainTable.figures("monitor.charts.limits95", row -> row.low() + "–" + row.high()), PlainTable.worded("monitor.charts.place", Row::place));
    }

    /** Firms that are out, by name. */
    public List<Row> outliers() {
        return rows.stream().filter(row -> row.place().isOutside()).toList();
    }

    public String targetText() {
        return rows.isEmpty() ? "—" : percent(funnel.target());
    }

    static String percent(double share) {
        return Sample.rounded(share * 100) + "%";
    }
}
