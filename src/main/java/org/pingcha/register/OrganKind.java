package org.pingcha.register;

/** What kind of body handles the case against or for the recipient. */
public enum OrganKind {
    COURT("法院|法庭"),
    PROCURATORATE("检察"),
    DETENTION_CENTRE("看守所"),
    POLICE("公安|派出所"),
    ARBITRATION("仲裁"),
    ADMINISTRATION("局|政府|委员会|厅|办事处"),
    OTHER("");

    private final String words;

    OrganKind(String words) {
        this.words = ".*(" + words + ").*";
    }

    /** The kind that the name speaks of. */
    static OrganKind of(String name) {
        for (OrganKind kind : values()) {
            if (name.matches(kind.words)) {
                return kind;
            }
        }
        return OTHER;
    }
}
