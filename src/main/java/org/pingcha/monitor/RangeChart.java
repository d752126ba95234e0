package org.pingcha.monitor;

import java.io.Serializable;
import java.util.List;
import org.pingcha.web.PlainTable;

/**
 * Means with their intervals, one below the other on one axis, in the order of the names.
 *
 * @param rows  the means
 * @param ticks of the axis
 * @param mean  where the mean of all lies
 * @param line  where the cut-off of "good" lies
 */
public record RangeChart(List<Row> rows, List<Axis.Tick> ticks, String mean, String line) implements Serializable {
    /**
     * One mean.
     *
     * @param label  what it is about
     * @param href   the list behind it; null where no list can be asked for
     * @param at     where the mean lies
     * @param low    lower end of the interval; null, like {@code high}, for a single file
     * @param high   its upper end
     * @param small  whether there are too few files for it to say much
     * @param sample the figures
     */
    public record Row(String label, String href, String at, String low, String high, boolean small, Sample sample) implements Serializable {
    }

    /** The table beside it. @param key of the word for what each row is about */
    public PlainTable<Row> table(String key) {
        return PlainTable.of(rows, null, PlainTable.worded(key, Row::label), PlainTable.figures("monitor.col.files", row -> row.sample().n()),
            PlainTable.figures("monitor.col.mean", row -> row.sample().meanText()), PlainTable.figures("monitor.col.interval", row -> row.sample().meanRange()),
            PlainTable.figures("monitor.col.good", row -> row.sample().goodText()), PlainTable.figures("monitor.col.goodInterval", row -> row.sample().goodRange()));
    }
}
