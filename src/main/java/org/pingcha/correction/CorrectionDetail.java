package org.pingcha.correction;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.rules.Rule;

/**
 * A correction with what stands around it.
 *
 * @param source     what was found; null where this person may not open it, or it no longer stands
 * @param caseUuid   null where no case is known
 * @param acts       what this person may do now
 * @param mayRepeat  a later case showed the same again, and this person may order anew
 * @param escalated  the answer is so late that it went one level up
 * @param follower   the new order that followed; null where none did
 * @param earlier    earlier orders about the same handler and fault
 * @param rules      the limits and the number of checks that it goes by
 */
public record CorrectionDetail(CorrectionFacts facts, Finding source, UUID caseUuid, Set<CorrectionAct> acts, boolean mayRepeat,
                               boolean escalated, CorrectionLink follower, List<CorrectionLink> earlier, List<Rule> rules) implements Serializable {
    public CorrectionDetail {
        acts = Set.copyOf(acts);
        earlier = List.copyOf(earlier);
        rules = List.copyOf(rules);
    }
}
