package org.pingcha.referral;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.rules.RespondentSort;

/**
 * A referral as lists show it.
 *
 * @param lawyer       null against a firm or where unknown
 * @param bureau       null until the dossier was completed, likewise the day of the limitation
 * @param outcome      null before the decision
 * @param nextDueOn    null where nothing is due
 */
public record ReferralRow(UUID uuid, String number, ReferralState state, RespondentSort sort, String lawyer, String firm, String caseNo, String office,
                          String bureau, LocalDate nextDueOn, LocalDate limitationOn, DecisionOutcome outcome, LocalDate decidedOn) implements Serializable {
    /** Whom it is against; null where unknown. */
    public String respondent() {
        return sort == RespondentSort.FIRM || lawyer == null ? firm : lawyer;
    }
}
