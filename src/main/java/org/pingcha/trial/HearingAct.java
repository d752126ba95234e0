package org.pingcha.trial;

/** What can be done to a hearing. */
public enum HearingAct {
    ENTER("plus"), CORRECT("pencil"), CONCLUDE("check-circle");

    private final String icon;

    HearingAct(String icon) {
        this.icon = icon;
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }
}
