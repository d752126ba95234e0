package org.pingcha.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Solves a challenge as another system would that has read how, in the words of the answer 428. */
final class Solving {
    private Solving() {
    }

    static String solve(String challenge) {
        String[] parts = challenge.split("\\.");
        for (int n = 0; n <= Integer.parseInt(parts[1]); n++) {
            if (sha256(parts[2] + "." + n).equals(parts[3])) {
                return challenge + "." + n;
            }
        }
        throw new AssertionError("no number from 0 to " + parts[1]);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
