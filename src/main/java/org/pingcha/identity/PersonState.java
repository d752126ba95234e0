package org.pingcha.identity;

/** Whether somebody can sign in now. */
public enum PersonState {
    ENABLED, LOCKED, DISABLED;

    /** The tone of its tag. */
    public String tone() {
        return this == ENABLED ? "success" : this == LOCKED ? "warning" : "idle";
    }

    /** The icon of its tag. */
    public String icon() {
        return this == ENABLED ? "check-circle" : this == LOCKED ? "lock" : "ban";
    }
}
