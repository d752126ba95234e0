package org.pingcha.quality;

import java.util.Locale;

/** Whose cases are put together. */
public enum SubjectKind {
    HANDLER("h"), FIRM("f");

    private final String alias;

    SubjectKind(String alias) {
        this.alias = alias;
    }

    /** Its alias where cases are read with their handler and firm. */
    String alias() {
        return alias;
    }

    /** The address of its profile, up to the id. */
    public String address() {
        return "/quality/profile?" + name().toLowerCase(Locale.ROOT) + "=";
    }
}
