package org.pingcha.referral;

import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.rules.PenaltyType;

/**
 * Which referrals a list shows; what is null narrows nothing.
 *
 * @param ended    those that ended, or those under way; null for all
 * @param state    in this state alone
 * @param overdue  of those under way, the late ones alone
 * @param lapsing  those whose limitation lapses soon or has lapsed
 * @param text     words in number, respondent, firm, case number; or a licence number
 * @param licence  of one handler, by the licence number
 * @param office   referred by this office, by its code
 * @param article  under suspicion of this article, by its code
 * @param figure   counted in this column of the figures
 * @param penalty  where this penalty was imposed
 * @param from     opened on this day or later
 * @param to       opened on this day or before
 */
public record ReferralFilter(Boolean ended, ReferralState state, boolean overdue, boolean lapsing, String text, String licence, String office,
                             String article, ReferralFigure figure, PenaltyType penalty, LocalDate from, LocalDate to) implements Serializable {
    public static ReferralFilter all() {
        return new ReferralFilter(null, null, false, false, null, null, null, null, null, null, null, null);
    }

    public static ReferralFilter underWay() {
        return new ReferralFilter(false, null, false, false, null, null, null, null, null, null, null, null);
    }
}
