package org.pingcha.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How large content is, and both its digests.
 *
 * @param bytes  its size
 * @param sha256 SHA-256 (FIPS 180-4), 64 hexadecimal digits
 * @param sm3    SM3 (GB/T 32905), 64 hexadecimal digits
 */
public record Digests(long bytes, String sha256, String sm3) {
    private static final int BUFFER = 64 * 1024;

    /** Reads content to its end. */
    public static Digests of(InputStream content) throws IOException {
        return copying(content, OutputStream.nullOutputStream(), Long.MAX_VALUE);
    }

    /**
     * Reads content to its end and passes it on.
     *
     * @throws UnreadableDossier where there are more bytes than that
     */
    static Digests copying(InputStream content, OutputStream to, long most) throws IOException {
        MessageDigest sha256 = digest("SHA-256");
        MessageDigest sm3 = digest("SM3");
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > most) {
                throw new UnreadableDossier("dossier.unreadable.tooLarge", most);
            }
            sha256.update(buffer, 0, read);
            sm3.update(buffer, 0, read);
            to.write(buffer, 0, read);
        }
        return new Digests(bytes, hex(sha256), hex(sm3));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name, Bouncy.CASTLE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
