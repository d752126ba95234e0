package org.pingcha.referral;

/** Where a referral stands. */
public enum ReferralState {
    /** Opened by a decision; the dossier is to be completed and signed. */
    PROPOSED
}
