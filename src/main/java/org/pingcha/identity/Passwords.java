package org.pingcha.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2-HMAC-SHA-256 with a random salt; the count of iterations is stored with each hash, so that it can be raised.
 * The platform's own hash is a CDI bean of the server; this one also runs where there is none.
 */
final class Passwords {
    /**
     * OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet). Only a test run, which makes hundreds of
     * people, sets the property.
     */
    private static final int ITERATIONS = Integer.getInteger("pingcha.test.iterations", 600_000);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {
    }

    /** A new salted hash, {@code iterations:salt:hash}. */
    static String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return ITERATIONS + ":" + encoded(salt) + ":" + encoded(derive(password, salt, ITERATIONS));
    }

    /** Whether the password is the one that was hashed; takes the same time either way. */
    static boolean matches(char[] password, String stored) {
        String[] parts = stored.split(":");
        byte[] expected = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected,
            derive(password, Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0])));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] derive(char[] password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No PBKDF2 here", e);
        } finally {
            spec.clearPassword();
        }
    }
}
