package org.pingcha.opinion;

/** Which kind of organ is asked; each has a form of its own. */
public enum AskedOrgan {
    POLICE("YJ-GA", "公安|国安|安全局|派出所|看守所"),
    PROCURATORATE("YJ-JC", "检察"),
    COURT("YJ-FY", "法院|法庭"),
    ARBITRATION("YJ-ZC", "仲裁"),
    /** 行政复议机关. */
    RECONSIDERATION("YJ-FYI", "复议|政府|局|厅|委员会");

    private final String form;
    private final String words;

    AskedOrgan(String form, String words) {
        this.form = form;
        this.words = ".*(" + words + ").*";
    }

    /** The code of its form. */
    String form() {
        return form;
    }

    /** The kind that an organ's name speaks of; null where it speaks of none. */
    static AskedOrgan of(String name) {
        if (name == null) {
            return null;
        }
        // A labour arbitration committee is no reconsideration body, and a court within no police office: the order decides.
        for (AskedOrgan organ : values()) {
            if (name.matches(organ.words)) {
                return organ;
            }
        }
        return null;
    }
}
