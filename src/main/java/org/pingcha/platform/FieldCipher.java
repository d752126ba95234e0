package org.pingcha.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal data field by field (AES-256-GCM, random nonce) and gives a keyed digest (HMAC-SHA-256) for
 * equality search. The keys come from {@code PINGCHA_KEY_FILE}, created under {@code PINGCHA_HOME} if absent; all nodes
 * of a cluster share the file, and whoever loses it loses the data.
 */
public final class FieldCipher {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static volatile FieldCipher shared;

    private final SecretKeySpec cipherKey;
    private final SecretKeySpec digestKey;

    private FieldCipher(byte[] key) {
        cipherKey = new SecretKeySpec(key, 0, KEY_BYTES, "AES");
        digestKey = new SecretKeySpec(key, KEY_BYTES, KEY_BYTES, "HmacSHA256");
    }

    /** The cipher of this server. */
    public static FieldCipher get() {
        FieldCipher cipher = shared;
        if (cipher == null) {
            synchronized (FieldCipher.class) {
                cipher = shared;
                if (cipher == null) {
                    cipher = new FieldCipher(key());
                    shared = cipher;
                }
            }
        }
        return cipher;
    }

    /** The digest by which a value can be found again; null for null. Spaces do not count. */
    public static String digest(String value) {
        return value == null ? null : get().hmac(value.replace(" ", ""));
    }

    /**
     * A signature over every character of a value, by a key of its own for each label, so that what was signed for one
     * purpose is worth nothing for another. 64 hexadecimal digits.
     */
    public static String sign(String label, String value) {
        return get().hmac(new SecretKeySpec(HexFormat.of().parseHex(get().hmac("label:" + label)), "HmacSHA256"), value);
    }

    String encrypt(String plain) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(
                ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt a field", e);
        }
    }

    String decrypt(String stored) {
        try {
            byte[] bytes = Base64.getDecoder().decode(stored);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, cipherKey, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE_BYTES));
            return new String(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field was not encrypted with this server's key file", e);
        }
    }

    private String hmac(String value) {
        return hmac(digestKey, value);
    }

    private String hmac(SecretKeySpec key, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot digest a field", e);
        }
    }

    private static byte[] key() {
        String named = Home.setting("PINGCHA_KEY_FILE");
        Path file = named == null ? Home.dir("keys").resolve("field.key") : Path.of(named);
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != 2 * KEY_BYTES) {
                throw new IllegalStateException("The key file must hold 64 bytes in Base64");
            }
            return key;
        } catch (IOException e) {
            throw new IllegalStateException("The key file cannot be read", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[2 * KEY_BYTES];
        RANDOM.nextBytes(key);
        try {
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.CREATE_NEW);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (FileAlreadyExistsException e) {
            // another node was first; its key is read
        }
    }
}
