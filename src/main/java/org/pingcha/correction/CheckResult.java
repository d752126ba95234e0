package org.pingcha.correction;

/** What a later case showed. */
public enum CheckResult {
    EFFECTIVE("check", "success"), FOUND_AGAIN("exclamation-circle", "danger");

    private final String icon;
    private final String tone;

    CheckResult(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public String icon() {
        return icon;
    }

    public String tone() {
        return tone;
    }
}
