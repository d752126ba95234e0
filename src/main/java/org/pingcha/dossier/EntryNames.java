package org.pingcha.dossier;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives out the names of one package: no paths (whoever unpacks it must not write elsewhere), nothing that a file system
 * refuses or shows as something else, and none twice, also where capitals do not count.
 */
final class EntryNames {
    private static final int MOST_BYTES = 180;
    private static final String DEVICES = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?";

    private final Set<String> taken = new HashSet<>(Set.of(Manifest.NAME, Manifest.SIGNATURE_NAME));

    /** A name like the wished one that this package has not given out yet. */
    String take(String wished) {
        String clean = clean(wished);
        String name = clean;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = numbered(clean, i);
        }
        return name;
    }

    /** Whether a name found in a package may be used as a file's name as it is. */
    static boolean isSafe(String name) {
        return clean(name).equals(name);
    }

    private static String clean(String wished) {
        String name = wished == null ? "" : Normalizer.normalize(wished, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Direction marks are cut too: they make "fdp.exe" look like "exe.pdf".
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]", "").strip().replaceAll("^\\.+|[. ]+$", "").strip();
        if (name.isEmpty()) {
            name = "file";
        }
        return fitted(name.matches(DEVICES) ? "_" + name : name);
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + " (" + number + ")" + name.substring(dot) : name + " (" + number + ")";
    }

    /** Cut in the middle, so that the ending stays; file systems count bytes. */
    private static String fitted(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        while ((stem + ending).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.strip() + ending;
    }
}
