package org.pingcha.shared;

/** Text that a person typed, made safe for {@code like … escape '!'}. */
public final class LikePattern {
    /** The escape character that every {@code like} in a query names. */
    public static final char ESCAPE = '!';

    private LikePattern() {
    }

    /** A pattern for "contains", lower-cased; null or blank gives null (no condition). */
    public static String contains(String typed) {
        return typed == null || typed.isBlank() ? null : "%" + escaped(typed.strip().toLowerCase()) + "%";
    }

    /** A pattern for "starts with", as written; never null. */
    public static String startsWith(String prefix) {
        return escaped(prefix) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
