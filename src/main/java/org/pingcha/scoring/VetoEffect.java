package org.pingcha.scoring;

/** What a confirmed veto does to the grade; it never changes the points. */
public enum VetoEffect {
    /** The file fails. */
    FAIL(Grade.FAIL),
    /** The file passes at best. */
    CAP_AT_PASS(Grade.PASS),
    /** A finding against the agency, not the handler: its item does not apply and the grade stays. */
    AGENCY_FINDING(Grade.EXCELLENT);

    private final Grade ceiling;

    VetoEffect(Grade ceiling) {
        this.ceiling = ceiling;
    }

    /** The best grade that is left. */
    public Grade ceiling() {
        return ceiling;
    }
}
