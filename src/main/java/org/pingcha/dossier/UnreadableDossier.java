package org.pingcha.dossier;

import java.io.IOException;

/** What was given cannot be read at all: no ZIP, larger than any package may be, no such file. */
public class UnreadableDossier extends IOException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    UnreadableDossier(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** A key of this room's bundle. */
    public String key() {
        return key;
    }

    Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
