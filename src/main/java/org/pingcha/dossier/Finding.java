package org.pingcha.dossier;

import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param kind whether it speaks for or against the package, or only says something of it
 * @param key  a key of this room's bundle
 * @param args the values of its places
 */
public record Finding(Kind kind, String key, List<Object> args) {
    /** How it bears on the verdict. */
    public enum Kind { SOUND, FAULT, NOTE }

    static Finding sound(String key, Object... args) {
        return new Finding(Kind.SOUND, key, List.of(args));
    }

    static Finding fault(String key, Object... args) {
        return new Finding(Kind.FAULT, key, List.of(args));
    }

    static Finding note(String key, Object... args) {
        return new Finding(Kind.NOTE, key, List.of(args));
    }
}
