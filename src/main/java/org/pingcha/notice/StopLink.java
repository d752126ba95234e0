package org.pingcha.notice;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.platform.FieldCipher;

/** The link at the end of a message that ends such messages: the message's UUID, signed, so that nobody stops another's. */
final class StopLink {
    /** The page with the button, for people. */
    static final String PAGE = "/notice/stop?t=";
    /** What a mail program posts to (RFC 8058). */
    static final String ONE_CLICK = "/notice/unsubscribe?t=";
    private static final int SIGNED = 32;
    private static final Pattern TOKEN = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{" + SIGNED + "})");

    private StopLink() {
    }

    static String token(UUID notice) {
        return notice + "." + signature(notice);
    }

    /** The message that a token names; empty where it was not made here. */
    static Optional<UUID> read(String token) {
        Matcher matcher = TOKEN.matcher(token == null ? "" : token);
        try {
            return matcher.matches() && signature(UUID.fromString(matcher.group(1))).equals(matcher.group(2)) ? Optional.of(UUID.fromString(matcher.group(1)))
                : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** 128 bits, which no one guesses. */
    private static String signature(UUID uuid) {
        return FieldCipher.sign("notice.stop", uuid.toString()).substring(0, SIGNED);
    }
}
