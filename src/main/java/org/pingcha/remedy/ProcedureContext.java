package org.pingcha.remedy;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.rules.Deadline;
import org.pingcha.rules.Rule;

/**
 * What stands around a procedure.
 *
 * @param deadline how the day of the decision came about
 * @param limit    the rule that it was counted by
 * @param article  the rule that names what the acts rest on
 * @param rulesZh  the rule set's title (likewise in English)
 * @param caseUuid null where the register has no case
 * @param remedies what somebody can do against a rejection, and within what time
 * @param acts     what this person may do now
 */
public record ProcedureContext(Deadline deadline, Rule limit, Rule article, List<Rule> remedies, String rulesZh, String rulesEn, UUID caseUuid,
                               Set<ProcedureAct> acts) implements Serializable {
    public ProcedureContext {
        acts = acts.isEmpty() ? EnumSet.noneOf(ProcedureAct.class) : EnumSet.copyOf(acts);
    }

    public boolean may(ProcedureAct act) {
        return acts.contains(act);
    }

    /** Whether nothing is left to do but to write. */
    public boolean idle() {
        return acts.stream().allMatch(act -> act == ProcedureAct.WRITE);
    }
}
