package org.pingcha.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pingcha.dossier.SelfMadeAuthority;
import org.pingcha.dossier.SigningKey;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;

/**
 * The key that signs this server's packages: that of {@code PINGCHA_SIGN_KEYSTORE} (PKCS#12), opened by
 * {@code PINGCHA_SIGN_PASSWORD}; where none is configured, one made at the first start under an authority of its own, which
 * is good for trials alone. Nodes share it with their data directory.
 */
@ApplicationScoped
public class SigningKeys {
    private static final String SELF_MADE = "sign.p12";
    private static final String AUTHORITY = "sign-ca.pem";
    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3653);
    private static final Duration KEY_LASTS = Duration.ofDays(1096);
    /** The clocks of two machines differ. */
    private static final Duration BEFORE = Duration.ofHours(1);
    /** What protects a self-made key is that nobody else reads the file; a password beside it would protect nothing. */
    private static final String NO_SECRET = "pingcha";

    private SigningKey key;

    /** At the first start, so that the authority's certificate can be handed out before anything is signed. */
    void load(@Observes @Priority(150) SchemaReady ready) {
        key();
    }

    /** The key; read once. */
    public synchronized SigningKey key() {
        if (key == null) {
            key = isSelfMade() ? selfMade() : read(Path.of(Home.setting("PINGCHA_SIGN_KEYSTORE")), Home.setting("PINGCHA_SIGN_PASSWORD", ""));
        }
        return key;
    }

    /** Whether the key is one that this server made for itself. */
    public boolean isSelfMade() {
        return Home.setting("PINGCHA_SIGN_KEYSTORE") == null;
    }

    /** The certificate at the top of the key's chain, as a checker's {@code --trust} file. */
    public String authorityPem() {
        List<X509Certificate> chain = key().chain();
        return TrustedAuthorities.toPem(List.of(chain.get(chain.size() - 1)));
    }

    private static SigningKey selfMade() {
        Path store = Home.dir("keys").resolve(SELF_MADE);
        if (Files.notExists(store)) {
            make(store);
        }
        return read(store, NO_SECRET);
    }

    private static void make(Path store) {
        Instant from = Clock.systemUTC().instant().minus(BEFORE);
        String algorithm = Home.setting("PINGCHA_SIGN_ALGORITHM", "RSA").toUpperCase(Locale.ROOT);
        SelfMadeAuthority authority = new SelfMadeAuthority(SelfMadeAuthority.Algorithm.valueOf(algorithm), "Pingcha self-made CA", from, AUTHORITY_LASTS);
        try {
            Path written = Files.createTempFile(store.getParent(), "sign", ".part");
            if (written.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
            }
            try (OutputStream out = Files.newOutputStream(written)) {
                SelfMadeAuthority.save(authority.issue("Pingcha signing key", from, KEY_LASTS), out, NO_SECRET.toCharArray());
            }
            publish(written, store);
            // Read back: of two nodes that start together, one was faster.
            List<X509Certificate> chain = read(store, NO_SECRET).chain();
            Files.writeString(store.resolveSibling(AUTHORITY), TrustedAuthorities.toPem(List.of(chain.get(chain.size() - 1))));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A link fails where the name exists, and what it names is whole. */
    private static void publish(Path written, Path store) throws IOException {
        try {
            Files.createLink(store, written);
            Files.delete(written);
        } catch (FileAlreadyExistsException e) {
            Files.delete(written);
        } catch (UnsupportedOperationException e) {
            Files.move(written, store);
        }
    }

    private static SigningKey read(Path store, String password) {
        try (InputStream in = Files.newInputStream(store)) {
            return SigningKey.load(in, password.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The signing key cannot be read from " + store.getFileName(), e);
        }
    }
}
