package org.pingcha.referral;

/** What a return slip of an outside bureau says. */
public enum SlipKind {
    RECEIVED(ReferralAct.RECEIVE), ACCEPTED(ReferralAct.ACCEPT), RETURNED(ReferralAct.RETURN), DECIDED(ReferralAct.DECIDE), RECONSIDERED(ReferralAct.RECONSIDER);

    private final ReferralAct act;

    SlipKind(ReferralAct act) {
        this.act = act;
    }

    /** The arrow that it is. */
    ReferralAct act() {
        return act;
    }
}
