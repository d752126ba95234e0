package org.pingcha.remedy;

/** What a review comes to, before somebody else decides. */
public enum Opinion {
    /** Give them what they ask for. */
    FOR,
    AGAINST;

    /** The sign beside its name. */
    public String icon() {
        return this == FOR ? "check" : "ban";
    }
}
