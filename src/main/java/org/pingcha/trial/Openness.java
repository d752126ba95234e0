package org.pingcha.trial;

/** Who can be there. A closed hearing (minors, privacy, secrets) cannot be attended, but can be planned and found closed. */
public enum Openness {
    OPEN("users"), CLOSED("lock"), ONLINE("desktop");

    private final String icon;

    Openness(String icon) {
        this.icon = icon;
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }
}
