package org.pingcha.referral;

/** Whether the complainant agreed that their name goes to the bureau. */
public enum DisclosureConsent {
    GIVEN, REFUSED,
    /** Nobody complained: it was found in a review or at a hearing. */
    NOT_NEEDED
}
