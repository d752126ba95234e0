package org.pingcha.referral;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pingcha.request.RequestStanding;
import org.pingcha.rules.Deadline;
import org.pingcha.rules.Rule;
import org.pingcha.rules.RuleBook;

/**
 * A referral with what stands around it, for its page.
 *
 * @param facts    without the bureau's own notes where the reader is not of the bureau
 * @param book     the rules that it began under
 * @param evidence the documents, in order
 * @param bureaus  where it can go, the nearest first
 * @param limit    the rule that what is due next was counted by; null where nothing is due
 * @param clock    how the day of the decision came about; null unless the bureau has accepted it
 * @param lapses   how the limitation stands
 * @param mayDecide whether the bureau that has it may impose what is proposed
 * @param acts     what this person may do now
 * @param waiting  what the bureau and the bar association were asked and have not answered
 */
public record ReferralDetail(ReferralFacts facts, RuleBook book, List<EvidenceRow> evidence, List<BureauChoice> bureaus, Rule limit, Deadline clock,
                             Lapse lapses, boolean mayDecide, Set<ReferralAct> acts, List<RequestStanding> waiting) implements Serializable {
    /** How far off the end of the limitation is. */
    public enum Lapse {
        UNKNOWN, FAR, SOON,
        /** The conduct lies further back than the limitation reached when it was found: a person judges. */
        PAST;

        static Lapse of(LocalDate limitationOn, LocalDate foundOn, LocalDate today, LocalDate warnUntil) {
            if (limitationOn == null) {
                return UNKNOWN;
            }
            return limitationOn.isBefore(foundOn) || limitationOn.isBefore(today) ? PAST : limitationOn.isAfter(warnUntil) ? FAR : SOON;
        }
    }

    public ReferralDetail {
        acts = acts.isEmpty() ? EnumSet.noneOf(ReferralAct.class) : EnumSet.copyOf(acts);
    }

    public boolean may(ReferralAct act) {
        return acts.contains(act);
    }
}
