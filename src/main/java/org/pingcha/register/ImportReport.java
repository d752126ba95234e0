package org.pingcha.register;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a list.
 *
 * @param rows      rows under the header that are not empty
 * @param good      rows without a fault; with the distinct lines of the faults they are all rows
 * @param bad       every fault, in the order of the lines
 * @param created   cases that are new to the register
 * @param changed   cases that the list corrected
 * @param unchanged cases that stand as they stood
 * @param stopped   whether somebody stopped it half-way
 * @param ignored   headers that name nothing the register knows
 */
public record ImportReport(int rows, int good, List<ListFault> bad, int created, int changed, int unchanged, boolean stopped,
                           List<String> ignored) implements Serializable {
    public ImportReport {
        bad = List.copyOf(bad);
        ignored = List.copyOf(ignored);
    }

    /** Lines with at least one fault. */
    public int badLines() {
        return rows - good;
    }

    ImportReport written(Tally tally, boolean wasStopped) {
        return new ImportReport(rows, good, bad, tally.created(), tally.changed(), tally.unchanged(), wasStopped, ignored);
    }

    /** How many cases were written how. */
    public record Tally(int created, int changed, int unchanged) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(created + other.created, changed + other.changed, unchanged + other.unchanged);
        }
    }
}
