package org.pingcha.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** File names from outside, made harmless; and given back so that every browser saves them right. */
public final class FileNames {
    private static final int LONGEST = 255;

    private FileNames() {
    }

    /** The last part of whatever path came, without control characters and what file systems refuse. */
    static String clean(String given) {
        String name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // Direction marks are cut too: they make "fdp.exe" look like "exe.pdf".
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        if (name.isEmpty() || name.matches("\\.+")) {
            name = "file";
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The name with the ending of what the file really is. */
    public static String forType(String name, FileType type) {
        String lower = name.toLowerCase();
        boolean fits = lower.endsWith("." + type.extension()) || type == FileType.JPEG && lower.endsWith(".jpeg");
        return fits ? name : name + "." + type.extension();
    }

    /** A Content-Disposition for saving under this name (RFC 6266, RFC 5987). */
    public static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
