package org.pingcha.monitor;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pingcha.monitor.Overview.Month;
import org.pingcha.scoring.Interval;

/**
 * The mean of each month with its interval. Along the time in percent, so that it fits every width; up and down in
 * pixels of a fixed height.
 *
 * @param points one for each month, also those without a file
 * @param lines  between neighbouring months that both have files; a month without any leaves a gap
 * @param ticks  of the scores; {@code at} in pixels
 * @param line   where the cut-off of "good" lies, in pixels
 */
public record TrendChart(List<Point> points, List<Line> lines, List<Axis.Tick> ticks, String line) implements Serializable {
    private static final double TOP = 12;
    private static final double HEIGHT = 188;
    private static final int MOST_LABELS = 12;

    /**
     * One month.
     *
     * @param month   which
     * @param href    its files
     * @param x       where it stands; {@code left} and {@code width} say how far its column reaches
     * @param y       where the mean lies
     * @param top     upper end of the interval; null, like {@code bottom}, where there is none
     * @param labelled whether it is written below: on a long stretch only some are
     * @param year    whether the year is written below it
     */
    public record Point(YearMonth month, Sample sample, String href, String x, String left, String width, String y, String top,
                        String bottom, boolean labelled, boolean year) implements Serializable {
    }

    /** A stroke from one month to the next. */
    public record Line(String x1, String y1, String x2, String y2) implements Serializable {
    }

    static TrendChart of(List<Month> months, double good, Function<YearMonth, String> href) {
        Axis axis = Axis.around(months.stream().map(Month::sample).toList(), good);
        int every = Math.max(1, (months.size() + MOST_LABELS - 1) / MOST_LABELS);
        List<Point> points = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            boolean labelled = i % every == 0;
            // The year stands under its first month; not under the very first one where the next label begins another.
            boolean year = labelled && (i == 0 ? sameYear(months, 0, every) : !sameYear(months, i - every, i));
            points.add(point(month, href.apply(month.month()), axis, i, months.size(), labelled, year));
            if (i > 0 && !month.sample().isEmpty() && !months.get(i - 1).sample().isEmpty()) {
                Point before = points.get(i - 1);
                lines.add(new Line(before.x(), before.y(), points.get(i).x(), points.get(i).y()));
            }
        }
        List<Axis.Tick> ticks = axis.ticks().stream().map(tick -> new Axis.Tick(tick.text(), y(axis, Integer.parseInt(tick.text())))).toList();
        return new TrendChart(points, lines, ticks, y(axis, good));
    }

    private static boolean sameYear(List<Month> months, int one, int other) {
        return other >= months.size() || months.get(one).month().getYear() == months.get(other).month().getYear();
    }

    private static Point point(Month month, String href, Axis axis, int i, int n, boolean labelled, boolean year) {
        String x = Axis.percent((i + 0.5) / n);
        String left = Axis.percent((double) i / n);
        String width = Axis.percent(1.0 / n);
        Sample sample = month.sample();
        if (sample.isEmpty()) {
            return new Point(month.month(), sample, href, x, left, width, null, null, null, labelled, year);
        }
        Interval mean = sample.meanInterval();
        return new Point(month.month(), sample, href, x, left, width, y(axis, mean.estimate()),
            mean.hasRange() ? y(axis, mean.high()) : null, mean.hasRange() ? y(axis, mean.low()) : null, labelled, year);
    }

    private static String y(Axis axis, double value) {
        return Axis.pixels(TOP + HEIGHT * (1 - axis.part(value)));
    }
}
