package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A complaint that may be the same matter once more (重复投诉).
 *
 * @param likeness  how much of the text is the same, in per cent
 * @param mergeable whether another one can be put under it now, by this person
 */
public record Duplicate(UUID uuid, String registerNo, String title, ComplaintStatus status, LocalDate receivedOn, Set<Reason> reasons, int likeness,
                        boolean mergeable) implements Serializable {
    /** Why it is suggested. */
    public enum Reason { CASE, COMPLAINANT, RESPONDENT, TEXT }

    /** The stronger, the earlier it stands: one case or one complainant says more than one respondent. */
    int weight() {
        int weight = likeness;
        for (Reason reason : reasons) {
            weight += switch (reason) {
                case CASE, COMPLAINANT -> 60;
                case RESPONDENT -> 20;
                case TEXT -> 0;
            };
        }
        return weight;
    }
}
