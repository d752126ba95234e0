package org.pingcha.register;

import java.util.Locale;
import java.util.Optional;

/** What to do with a list: only look at it, write its good rows, or write it only if every row is good. */
public enum ImportMode {
    PREVIEW, GOOD_ROWS, ALL_OR_NOTHING;

    /** The mode as the REST interface names it: {@code good-rows}. */
    public static Optional<ImportMode> named(String name) {
        for (ImportMode mode : values()) {
            if (mode.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
