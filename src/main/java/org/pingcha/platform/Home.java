package org.pingcha.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data directory {@code PINGCHA_HOME} (default {@code ./data}) and what lies in it. */
public final class Home {
    private Home() {
    }

    /** A setting from the environment or, for tests, a system property; null where neither is set. */
    public static String setting(String name) {
        String value = System.getProperty(name, System.getenv(name));
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A setting with a default. */
    public static String setting(String name, String fallback) {
        String value = setting(name);
        return value == null ? fallback : value;
    }

    /** The address under which people reach this server, {@code PINGCHA_URL}, for links in messages; no slash at its end. */
    public static String url() {
        return setting("PINGCHA_URL", "http://localhost:8080").replaceFirst("/+$", "");
    }

    public static Path dir() {
        return Path.of(setting("PINGCHA_HOME", "./data")).toAbsolutePath().normalize();
    }

    /** A directory under the data directory, created where it is missing. */
    public static Path dir(String name) {
        try {
            return Files.createDirectories(dir().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + name + " under PINGCHA_HOME", e);
        }
    }

    /** Whether the embedded database is in use (no {@code PINGCHA_DB_URL} was given). */
    public static boolean embeddedDatabase() {
        return setting("PINGCHA_DB_URL") == null;
    }

    /** Whether demo data belongs into an empty database: {@code PINGCHA_DEMO}, by default true on the embedded one. */
    public static boolean demo() {
        return Boolean.parseBoolean(setting("PINGCHA_DEMO", String.valueOf(embeddedDatabase())));
    }
}
