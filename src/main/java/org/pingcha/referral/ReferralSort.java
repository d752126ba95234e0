package org.pingcha.referral;

/** What a list of referrals can be sorted by. */
public enum ReferralSort {
    DUE("r.nextDueOn"), NUMBER("r.number"), RESPONDENT("r.respondent.name"), OFFICE("o.name"), BUREAU("b.name"), STATE("r.state"), OPENED("r.openedAt"),
    LIMITATION("r.charge.limitationOn");

    private final String path;

    ReferralSort(String path) {
        this.path = path;
    }

    /** What has no such day comes last. */
    String order(boolean ascending) {
        return " order by " + path + (ascending ? " asc" : " desc") + " nulls last, r.id";
    }
}
