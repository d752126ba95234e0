package org.pingcha.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What opens a questionnaire: 144 random bits in 24 characters, short enough for a text message; a digest finds it. */
final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;
    /** Without what looks alike on paper: 0 and O, 1, I and L, 5 and S, 2 and Z. */
    private static final String LETTERS = "346789ABCDEFGHJKMNPQRTUVWXY";

    private Tokens() {
    }

    static String make() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static String digest(String token) {
        return sha("token:" + token);
    }

    /** Finds the answers so far where they name no invitation; nothing leads from one digest to the other. */
    static String draftKey(String token) {
        return sha("draft:" + token);
    }

    /** The code on a paper questionnaire, which brings it back to its invitation; a clerk types it, it opens nothing. */
    static String paperCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            code.append(i == 5 ? '-' : LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String sha(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
