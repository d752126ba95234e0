package org.pingcha.monitor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Points and lines on a plane, for the page and for pictures. Places are parts of the plane, 0 to 1, from the left and from below; on
 * the page x is in percent, so that text keeps its size.
 *
 * @param joined whether a line goes from point to point
 */
public record Plot(List<Dot> dots, List<Curve> curves, List<Tick> across, List<Tick> up, boolean joined) implements Serializable {
    /** The plane on the page, in pixels: its top and its height. */
    static final int TOP = 12;
    static final int HEIGHT = 220;
    private static final int GRAIN = 1000;
    private static final double CLOSE_ACROSS = 0.06;
    private static final double CLOSE_UP = 0.1;

    /** How a point is marked: by its shape too, never by colour alone. */
    public enum Mark { PLAIN, OUT, FAR }

    /** What a line means. */
    public enum Line { CENTRE, WARN, ALARM }

    /**
     * A point.
     *
     * @param name written beside it where it is out; may be empty
     * @param text what it says, for screen readers
     * @param href the rows behind it; null where there is no list
     */
    public record Dot(double x, double y, Mark mark, String name, String text, String href) implements Serializable {
        public String getCx() {
            return Axis.percent(x);
        }

        public String getCy() {
            return Axis.pixels(down(y));
        }

        public boolean isOut() {
            return mark != Mark.PLAIN;
        }

        /** The name stands on the side where there is room. */
        public String getAnchor() {
            return x > 0.7 ? "end" : "start";
        }

        public String getShift() {
            return isLow() ? (x > 0.7 ? "6" : "-6") : x > 0.7 ? "-10" : "10";
        }

        /** Down at the axis its neighbours stand at both sides: there the name stands above it. */
        public String getLift() {
            return isLow() ? "-10" : "4";
        }

        private boolean isLow() {
            return y < 0.1;
        }

        /** Whether the names of both, written beside them, would run into each other. */
        boolean isCloseTo(Dot other) {
            return Math.abs(x - other.x) < CLOSE_ACROSS && Math.abs(y - other.y) < CLOSE_UP;
        }
    }

    /** A line of pairs, left to right; NaN interrupts it. */
    public record Curve(Line line, List<double[]> points) implements Serializable {
        /** Its path on a plane of 1000 by 1000, downwards. */
        public String getPath() {
            StringBuilder path = new StringBuilder();
            boolean open = false;
            for (double[] point : points) {
                if (Double.isNaN(point[1])) {
                    open = false;
                    continue;
                }
                path.append(open ? 'L' : 'M').append(Math.round(GRAIN * point[0])).append(' ').append(Math.round(GRAIN * (1 - held(point[1]))));
                open = true;
            }
            return path.toString();
        }
    }

    /** A mark on an axis. */
    public record Tick(double at, String text) implements Serializable {
        public String getX() {
            return Axis.percent(at);
        }

        public String getY() {
            return Axis.pixels(down(at));
        }
    }

    /** The line from point to point. */
    public String getTrail() {
        return new Curve(Line.CENTRE, dots.stream().map(dot -> new double[] {dot.x(), dot.y()}).toList()).getPath();
    }

    public int getBottom() {
        return TOP + HEIGHT;
    }

    /** The points that are out, in order. */
    public List<Dot> getOutliers() {
        return dots.stream().filter(Dot::isOut).toList();
    }

    /** Marks at round values from 0 to the top. */
    static List<Tick> ticks(double most, DoubleFunction<String> say) {
        double step = Math.pow(10, Math.floor(Math.log10(most)));
        step = most / step >= 5 ? step : most / step >= 2 ? step / 2 : step / 5;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i * step <= most * (1 + 1e-9); i++) {
            ticks.add(new Tick(i * step / most, say.apply(i * step)));
        }
        return ticks;
    }

    /** The round value that this much fits under. */
    static double roundUp(double value) {
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-9)))) / 2;
        return Math.max(step, Math.ceil(value / step - 1e-9) * step);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static double down(double part) {
        return TOP + HEIGHT * (1 - held(part));
    }

    private static double held(double part) {
        return Math.min(1, Math.max(0, part));
    }
}
