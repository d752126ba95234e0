package org.pingcha.monitor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.pingcha.monitor.Plot.Curve;
import org.pingcha.monitor.Plot.Dot;
import org.pingcha.monitor.Plot.Line;
import org.pingcha.monitor.Plot.Mark;
import org.pingcha.monitor.Plot.Tick;
import org.pingcha.scoring.ControlChart;
import org.pingcha.scoring.RunRule;
import org.pingcha.web.PlainTable;
import org.pingcha.web.Texts;

/** A figure over time with centre and limits, and the patterns that chance makes rarely. */
public record ControlPlot(Plot plot, List<Row> rows) implements Serializable {
    /** So many stand side by side on a phone. */
    private static final int MOST_LABELS = 5;

    /**
     * What one point is about.
     *
     * @param mark what stands at the point and on the axis, a few letters long
     */
    record About(String name, String mark, String href, String n) {
    }

    /**
     * A time in the table beside the plot.
     *
     * @param name    with its mark before it, where the mark is another
     * @param n       among how many files; may be null
     * @param value   as it is written; a dash where nothing was counted
     * @param signals in words; empty where there is none
     */
    public record Row(String name, String href, String n, String value, String centre, String low, String high, String signals) implements Serializable {
    }

    static ControlPlot of(ControlChart chart, List<About> about, DoubleFunction<String> say, Texts texts) {
        double most = 0;
        for (ControlChart.Point point : chart.points()) {
            most = Double.isNaN(point.value()) ? most : Math.max(most, Math.max(point.value(), point.high()));
        }
        double top = Plot.roundUp(Math.max(most, 1e-6) * 1.02);
        int size = chart.points().size();
        List<Dot> dots = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Tick> across = new ArrayList<>();
        List<double[]> centre = new ArrayList<>();
        List<double[]> low = new ArrayList<>();
        List<double[]> high = new ArrayList<>();
        int every = Math.max(1, (size + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < size; i++) {
            ControlChart.Point point = chart.points().get(i);
            About what = about.get(i);
            double x = (i + 0.5) / size;
            boolean gap = Double.isNaN(point.value());
            String signals = words(point.signals(), texts);
            if (i > 0 && chart.points().get(i - 1).phase() != point.phase()) {
                // Lines of one phase do not lead to those of the next.
                List.of(centre, low, high).forEach(line -> line.add(new double[] {x, Double.NaN}));
            }
            centre.add(new double[] {x, point.centre() / top});
            low.add(new double[] {x, point.low() <= 0 ? Double.NaN : point.low() / top});
            high.add(new double[] {x, point.high() / top});
            if (i % every == 0) {
                across.add(new Tick(x, what.mark()));
            }
            String name = what.mark().equals(what.name()) ? what.name() : what.mark() + " · " + what.name();
            rows.add(new Row(name, gap ? null : what.href(), what.n(), gap ? "—" : say.apply(point.value()), gap ? "—" : say.apply(point.centre()),
                gap || point.low() <= 0 ? "—" : say.apply(point.low()), gap ? "—" : say.apply(point.high()), signals));
            if (!gap) {
                Mark mark = point.signals().contains(RunRule.BEYOND_LIMIT) ? Mark.FAR : point.signals().isEmpty() ? Mark.PLAIN : Mark.OUT;
                Dot dot = new Dot(x, point.value() / top, mark, what.mark(), texts.of(signals.isEmpty() ? "monitor.control.point" : "monitor.control.signal",
                    name, say.apply(point.value()), signals), what.href());
                boolean crowded = dots.stream().anyMatch(other -> other.isOut() && !other.name().isEmpty() && other.isCloseTo(dot));
                // Of neighbours the first is named: the words above the chart list them all.
                dots.add(crowded ? new Dot(x, dot.y(), mark, "", dot.text(), dot.href()) : dot);
            }
        }
        return new ControlPlot(new Plot(dots, List.of(new Curve(Line.CENTRE, centre), new Curve(Line.ALARM, low), new Curve(Line.ALARM, high)), across,
            Plot.ticks(top, say), true), rows);
    }

    /** The table beside it. */
    public PlainTable<Row> table() {
        return PlainTable.of(rows, Row::href, PlainTable.worded("monitor.charts.what", Row::name), PlainTable.figures("monitor.charts.n", Row::n),
            PlainTable.figures("monitor.charts.value", Row::value), PlainTable.figures("monitor.charts.centre", Row::centre), PlainTable.figures("monitor.charts.low", Row::low),
            PlainTable.figures("monitor.charts.high", Row::high), PlainTable.worded("monitor.charts.signals", Row::signals));
    }

    public List<Row> signals() {
        return rows.stream().filter(row -> !row.signals().isEmpty()).toList();
    }

    private static String words(Set<RunRule> rules, Texts texts) {
        return rules.stream().sorted().map(texts::name).collect(Collectors.joining("; "));
    }
}
