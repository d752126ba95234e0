package org.pingcha.referral;

import java.io.Serializable;
import java.time.LocalDate;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.rules.PenaltyType;
import org.pingcha.web.ListAddress;

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
    /** What an address asks for: by default what is under way; a firm, and whoever comes from a figure, sees all. */
    static ReferralFilter read(ListAddress address, Actor reader) {
        ReferralFigure figure = address.constant("figure", ReferralFigure.class);
        ReferralTab tab = address.constant("tab", ReferralTab.class);
        if (tab == null) {
            tab = figure != null || reader.roles().stream().allMatch(Role.FIRM::equals) ? ReferralTab.ALL : ReferralTab.OPEN;
        }
        String due = address.text("due");
        return new ReferralFilter(tab == ReferralTab.ALL ? null : tab == ReferralTab.ENDED, address.constant("state", ReferralState.class), "late".equals(due),
            "lapsing".equals(due), address.text("q"), address.text("licence"), address.text("office"), address.text("article"), figure,
            address.constant("penalty", PenaltyType.class), address.day("from"), address.day("to"));
    }

    /** The view of the list that it stands in. */
    ReferralTab tab() {
        return ended == null ? ReferralTab.ALL : ended ? ReferralTab.ENDED : ReferralTab.OPEN;
    }

    public static ReferralFilter all() {
        return new ReferralFilter(null, null, false, false, null, null, null, null, null, null, null, null);
    }

    public static ReferralFilter underWay() {
        return new ReferralFilter(false, null, false, false, null, null, null, null, null, null, null, null);
    }
}
