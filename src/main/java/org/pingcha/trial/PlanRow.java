package org.pingcha.trial;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A hearing that a rule asks for.
 *
 * @param observers who attends it or has attended it
 * @param logs      how many of them have submitted
 * @param taken     whether anybody attends, or has attended, a hearing of its case
 * @param past      whether its day is over
 */
public record PlanRow(HearingRow hearing, boolean share, boolean first, boolean group, boolean major, long observers, long logs, boolean taken,
                      boolean past) implements Serializable {
    /** The rules that ask for it, in the order of the constants. */
    public List<PlanReason> reasons() {
        List<PlanReason> reasons = new ArrayList<>();
        add(reasons, share, PlanReason.SHARE);
        add(reasons, first, PlanReason.FIRST);
        add(reasons, group, PlanReason.GROUP);
        add(reasons, major, PlanReason.MAJOR);
        return reasons;
    }

    /** Where it stands; null where another hearing of its case is attended, or it has ended before its day. */
    public PlanState state() {
        if (logs > 0) {
            return PlanState.ATTENDED;
        }
        if (observers > 0) {
            return PlanState.PLANNED;
        }
        if (taken) {
            return null;
        }
        return past ? PlanState.MISSED : hearing.status().isOpen() ? PlanState.DUE : null;
    }

    private static void add(List<PlanReason> reasons, boolean holds, PlanReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
