package org.pingcha.monitor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pingcha.scoring.Interval;

/**
 * A stretch of the scores from 0 to 100 that holds what is drawn on it.
 *
 * @param low  its left or lower end
 * @param high its other end
 * @param step between two marks
 */
public record Axis(int low, int high, int step) implements Serializable {
    private static final int FINE = 5;
    private static final int COARSE = 10;
    private static final int MOST_MARKS = 7;

    /** A mark on the axis. */
    public record Tick(String text, String at) implements Serializable {
    }

    /**
     * Wide enough for every mean, the given line, and the ranges of all but the small samples: one file with a wild
     * range must not press all others together. What does not fit is cut off at the end of the axis.
     */
    static Axis around(Collection<Sample> samples, double line) {
        double low = line;
        double high = line;
        for (Sample sample : samples) {
            if (!sample.isEmpty()) {
                Interval mean = sample.meanInterval();
                boolean whole = mean.hasRange() && !sample.isSmall();
                low = Math.min(low, whole ? mean.low() : mean.estimate());
                high = Math.max(high, whole ? mean.high() : mean.estimate());
            }
        }
        int from = Math.max(0, (int) Math.floor((low - 1) / FINE) * FINE);
        int to = Math.min(100, (int) Math.ceil((high + 1) / FINE) * FINE);
        if ((to - from) / FINE < MOST_MARKS) {
            return new Axis(from, to, FINE);
        }
        int wide = to - from > COARSE * MOST_MARKS ? 2 * COARSE : COARSE;
        return new Axis(from / wide * wide, Math.min(100, (to + wide - 1) / wide * wide), wide);
    }

    /** How far along the axis a value lies, 0 to 1, held within it. */
    double part(double value) {
        return Math.min(1, Math.max(0, (value - low) / (high - low)));
    }

    /** The same in percent. */
    String at(double value) {
        return percent(part(value));
    }

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int value = low; value <= high; value += step) {
            ticks.add(new Tick(String.valueOf(value), at(value)));
        }
        return ticks;
    }

    static String percent(double part) {
        return fixed(part * 100, 2) + "%";
    }

    static String pixels(double value) {
        return fixed(value, 1);
    }

    private static String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
