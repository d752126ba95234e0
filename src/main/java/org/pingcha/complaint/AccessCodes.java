package org.pingcha.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.pingcha.platform.FieldCipher;

/**
 * Receipt numbers and access codes. A code has 12 characters of 32, 60 bits: with the lock after five wrong ones, nobody
 * guesses it. Letters that look like digits are not used, and are read as the digits they look like.
 */
public final class AccessCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AccessCodes() {
    }

    /** A new code as people read it: {@code 7QKM-4XW9-HD2T}. */
    static String make() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A new receipt number: {@code TS26-1123-508317}; six random digits, so that it does not count complaints. */
    static String receiptNo(LocalDate day) {
        return "TS%02d-%02d%02d-%06d".formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth(), RANDOM.nextInt(1_000_000));
    }

    /** What is kept of a code: keyed with the server's key, so that a stolen table opens nothing. */
    static String digest(String code) {
        return FieldCipher.digest("access:" + plain(code));
    }

    /** Takes the same time whatever the code is. */
    static boolean matches(String code, String digest) {
        return MessageDigest.isEqual(digest(code == null ? "" : code).getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    private static String plain(String typed) {
        return typed.toUpperCase().replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1').replace('U', 'V');
    }
}
