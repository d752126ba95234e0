package org.pingcha.alert;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.pingcha.correction.CorrectionLink;
import org.pingcha.rules.Rule;

/**
 * An alert with what stands around it.
 *
 * @param rule       the rule that raised it; null where the set does not have it any more
 * @param limit      the rule that says how long there is
 * @param acts       what this person may do now
 * @param order      the address of the page that orders a correction of it; null where this person cannot
 * @param correction the correction that was ordered; null where none was
 * @param aboutOpen  whether what it is about opens for this person: a reviewer has the sheet alone
 * @param holders    whom this person can give it to
 */
public record AlertDetail(AlertFacts facts, Rule rule, Rule limit, Set<AlertAct> acts, String order, CorrectionLink correction, boolean aboutOpen,
                          List<Holder> holders) implements Serializable {
    public AlertDetail {
        acts = Set.copyOf(acts);
        holders = List.copyOf(holders);
    }
}
