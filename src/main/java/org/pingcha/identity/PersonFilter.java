package org.pingcha.identity;

import java.io.Serializable;

/** What the list of people is narrowed to; null means any. The office is named by its code and includes those below. */
public record PersonFilter(String text, Role role, String office, PersonState state) implements Serializable {
    public static PersonFilter all() {
        return new PersonFilter(null, null, null, null);
    }

    public boolean active() {
        return text != null || role != null || office != null || state != null;
    }
}
