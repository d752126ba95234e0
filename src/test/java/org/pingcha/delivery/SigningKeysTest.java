package org.pingcha.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingcha.dossier.SigningKey;
import org.pingcha.dossier.TrustedAuthorities;

/** Where the key comes from that signs packages. */
class SigningKeysTest {
    private static final List<String> SETTINGS = List.of("PINGCHA_HOME", "PINGCHA_SIGN_KEYSTORE", "PINGCHA_SIGN_PASSWORD", "PINGCHA_SIGN_ALGORITHM");

    @TempDir
    Path home;

    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void anEmptyHome() {
        SETTINGS.forEach(name -> before.put(name, System.clearProperty(name)));
        System.setProperty("PINGCHA_HOME", home.toString());
        System.setProperty("PINGCHA_SIGN_ALGORITHM", "SM2");
    }

    @AfterEach
    void asItWas() {
        SETTINGS.forEach(System::clearProperty);
        before.forEach((name, value) -> {
            if (value != null) {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void theFirstStartMakesAKeyAndItsAuthorityAndTheNextOneFindsThem() throws Exception {
        SigningKeys keys = new SigningKeys();
        SigningKey key = keys.key();
        assertTrue(keys.isSelfMade());
        assertEquals("SM3withSM2", key.algorithm());
        assertEquals(key.chain(), new SigningKeys().key().chain());
        String pem = Files.readString(home.resolve("keys").resolve("sign-ca.pem"));
        assertEquals(pem, keys.authorityPem());
        assertEquals(key.chain().get(1), TrustedAuthorities.certificates(pem).get(0));
        try (var files = Files.list(home.resolve("keys"))) {
            assertEquals(List.of("sign-ca.pem", "sign.p12"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aConfiguredKeyIsTakenInsteadAndOneThatDoesNotOpenStopsTheStart() {
        SigningKeys first = new SigningKeys();
        first.key();
        System.setProperty("PINGCHA_SIGN_KEYSTORE", home.resolve("keys").resolve("sign.p12").toString());
        System.setProperty("PINGCHA_SIGN_PASSWORD", "pingcha");
        SigningKeys configured = new SigningKeys();
        assertEquals(first.key().certificate(), configured.key().certificate());
        assertTrue(!configured.isSelfMade());
        System.setProperty("PINGCHA_SIGN_PASSWORD", "wrong");
        assertThrows(IllegalStateException.class, () -> new SigningKeys().key());
    }
}
