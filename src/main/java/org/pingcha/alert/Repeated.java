package org.pingcha.alert;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** A text that stands word for word in several places, and the day on which it was last written. */
record Repeated(String text, long places, LocalDate last) {
    /** Shorter ones are stock phrases, and say nothing. */
    static final int LONG_ENOUGH = 20;
    private static final int EXCERPT = 80;

    /** How it begins. */
    String shown() {
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "……" : text;
    }

    /** The same text is the same occasion. */
    String occasion() {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
