package org.pingcha.review;

import java.io.Serializable;
import java.util.List;

/** The vetoes of a rule set, those that were found on a file apart from the others. */
public record VetoLines(List<VetoLine> found, List<VetoLine> others) implements Serializable {
    static VetoLines of(List<VetoLine> lines) {
        return new VetoLines(lines.stream().filter(line -> line.row() != null).toList(),
            lines.stream().filter(line -> line.row() == null).toList());
    }

    /** How many wait for a second person. */
    public long pending() {
        return found.stream().filter(line -> line.row().state() == VetoState.PROPOSED).count();
    }
}
