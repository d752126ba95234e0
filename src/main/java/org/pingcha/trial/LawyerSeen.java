package org.pingcha.trial;

/** Who appeared for the recipient: the handler whom the register names, somebody else, or nobody. */
public enum LawyerSeen {
    EXPECTED("check", "success"), OTHER("arrow-right-arrow-left", "warning"), ABSENT("times-circle", "danger");

    private final String icon;
    private final String tone;

    LawyerSeen(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** The sign beside its name. */
    public String icon() {
        return icon;
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }
}
