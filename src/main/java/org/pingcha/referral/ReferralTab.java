package org.pingcha.referral;

/** One view of the list. */
public enum ReferralTab {
    OPEN, ENDED, ALL
}
