package org.pingcha.scoring;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A figure over time with the limits that chance would keep (W. A. Shewhart). Limits lie three standard errors from the centre of the
 * point's phase; a pattern never reaches from one phase into the next.
 *
 * @param points in order of time
 */
public record ControlChart(List<Point> points) implements Serializable {
    /** Standard errors between centre and limit. */
    static final double WIDTH = 3;
    /** Mean range of two normal values, in standard deviations. */
    static final double D2 = 1.128;
    /** Upper limit of the range of two, in mean ranges. */
    static final double D4 = 3.267;

    /**
     * What was counted at one time.
     *
     * @param hits failures, or defects
     * @param n    files among which they were counted; 0 makes a gap
     */
    public record Count(long hits, long n) implements Serializable {
    }

    /**
     * One time.
     *
     * @param phase   0 for the first
     * @param value   the figure; NaN, like all that follows, where nothing was counted
     * @param z       distance from the centre in standard errors
     * @param signals the patterns that end here
     */
    public record Point(int phase, double value, double centre, double low, double high, double z, Set<RunRule> signals)
        implements Serializable {
        public Point {
            signals = Set.copyOf(signals);
        }
    }

    public ControlChart {
        points = List.copyOf(points);
    }

    /** The share of files that failed; the limits move with the number of files. */
    public static ControlChart p(List<Count> counts, Collection<Integer> phaseStarts, Set<RunRule> rules) {
        return counted(counts, phaseStarts, rules, true);
    }

    /** Defects per file, of which one file can have many; the limits move with the number of files. */
    public static ControlChart u(List<Count> counts, Collection<Integer> phaseStarts, Set<RunRule> rules) {
        return counted(counts, phaseStarts, rules, false);
    }

    /** Single values, such as days to a first meeting; the limits come from the mean range between neighbours. */
    public static ControlChart individuals(double[] values, Collection<Integer> phaseStarts, Set<RunRule> rules) {
        List<Point> points = new ArrayList<>();
        List<Integer> starts = starts(phaseStarts, values.length);
        for (int phase = 0; phase + 1 < starts.size(); phase++) {
            int from = starts.get(phase);
            int to = starts.get(phase + 1);
            double centre = mean(values, from, to);
            double error = meanRange(values, from, to) / D2;
            List<Point> bare = new ArrayList<>();
            for (int i = from; i < to; i++) {
                bare.add(point(phase, values[i], centre, error, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
            }
            points.addAll(signalled(bare, rules));
        }
        return new ControlChart(points);
    }

    /** The ranges between neighbours; the first of each phase is a gap. Only the upper limit says something: no run rules. */
    public static ControlChart movingRanges(double[] values, Collection<Integer> phaseStarts) {
        List<Point> points = new ArrayList<>();
        List<Integer> starts = starts(phaseStarts, values.length);
        for (int phase = 0; phase + 1 < starts.size(); phase++) {
            int from = starts.get(phase);
            double centre = meanRange(values, from, starts.get(phase + 1));
            double high = D4 * centre;
            points.add(new Point(phase, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Set.of()));
            for (int i = from + 1; i < starts.get(phase + 1); i++) {
                double range = Math.abs(values[i] - values[i - 1]);
                points.add(new Point(phase, range, centre, 0, high, Double.NaN, range > high ? EnumSet.of(RunRule.BEYOND_LIMIT) : Set.of()));
            }
        }
        return new ControlChart(points);
    }

    /** The points at which a pattern ends. */
    public List<Point> signals() {
        return points.stream().filter(point -> !point.signals().isEmpty()).toList();
    }

    private static ControlChart counted(List<Count> counts, Collection<Integer> phaseStarts, Set<RunRule> rules, boolean share) {
        List<Point> points = new ArrayList<>();
        List<Integer> starts = starts(phaseStarts, counts.size());
        for (int phase = 0; phase + 1 < starts.size(); phase++) {
            List<Count> part = counts.subList(starts.get(phase), starts.get(phase + 1));
            double centre = (double) part.stream().mapToLong(Count::hits).sum() / part.stream().mapToLong(Count::n).sum();
            double variance = share ? centre * (1 - centre) : centre;
            List<Point> bare = new ArrayList<>();
            for (Count count : part) {
                bare.add(point(phase, count.n() == 0 ? Double.NaN : (double) count.hits() / count.n(), centre,
                    Math.sqrt(variance / count.n()), 0, share ? 1 : Double.POSITIVE_INFINITY));
            }
            points.addAll(signalled(bare, rules));
        }
        return new ControlChart(points);
    }

    private static Point point(int phase, double value, double centre, double error, double least, double most) {
        if (Double.isNaN(value)) {
            return new Point(phase, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Set.of());
        }
        double z = value == centre ? 0 : (value - centre) / error;
        return new Point(phase, value, centre, Math.max(least, centre - WIDTH * error), Math.min(most, centre + WIDTH * error), z, Set.of());
    }

    /** Gaps are stepped over: a month without files breaks no run. */
    private static List<Point> signalled(List<Point> bare, Set<RunRule> rules) {
        double[] z = bare.stream().filter(point -> !Double.isNaN(point.value())).mapToDouble(Point::z).toArray();
        List<Point> points = new ArrayList<>();
        int at = 0;
        for (Point point : bare) {
            if (Double.isNaN(point.value())) {
                points.add(point);
                continue;
            }
            Set<RunRule> signals = EnumSet.noneOf(RunRule.class);
            for (RunRule rule : rules) {
                if (rule.signals(z, at)) {
                    signals.add(rule);
                }
            }
            at++;
            points.add(new Point(point.phase(), point.value(), point.centre(), point.low(), point.high(), point.z(), signals));
        }
        return points;
    }

    private static List<Integer> starts(Collection<Integer> phaseStarts, int size) {
        TreeSet<Integer> starts = new TreeSet<>(phaseStarts);
        starts.add(0);
        starts.removeIf(start -> start < 0 || start >= size);
        List<Integer> ends = new ArrayList<>(starts);
        ends.add(size);
        return ends;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private static double meanRange(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from + 1; i < to; i++) {
            sum += Math.abs(values[i] - values[i - 1]);
        }
        return sum / (to - from - 1);
    }
}
