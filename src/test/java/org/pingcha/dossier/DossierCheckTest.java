package org.pingcha.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingcha.dossier.SelfMadeAuthority.Algorithm;

/** What a checker says of packages that were left alone and of packages that were not; the same for both kinds of keys. */
@ParameterizedClass(name = "{0}")
@EnumSource(Algorithm.class)
class DossierCheckTest {
    /** Making RSA keys takes a second each. */
    private static final Map<Algorithm, SelfMadeAuthority> AUTHORITIES = new EnumMap<>(Algorithm.class);
    private static final Map<Algorithm, SigningKey> KEYS = new EnumMap<>(Algorithm.class);
    private static final Map<Algorithm, SigningKey> STRANGERS = new EnumMap<>(Algorithm.class);

    @Parameter
    Algorithm algorithm;

    @TempDir
    Path directory;

    private SelfMadeAuthority authority;
    private SigningKey key;
    private Map<String, byte[]> files;

    @BeforeEach
    void aPackage() throws IOException {
        authority = AUTHORITIES.computeIfAbsent(algorithm, Packages::anAuthority);
        key = KEYS.computeIfAbsent(algorithm, any -> Packages.aKey(authority));
        files = Packages.unpacked(Packages.signedBy(key));
    }

    private SigningKey stranger() {
        return STRANGERS.computeIfAbsent(algorithm, any -> Packages.aKey(Packages.anAuthority(algorithm)));
    }

    private List<Finding> check(byte[] zip, Instant at) throws IOException {
        return DossierCheck.of(Packages.onDisk(directory, zip), new TrustedAuthorities(List.of(authority.certificate())), at);
    }

    private List<Finding> check() throws IOException {
        return check(Packages.packed(files), Packages.SIGNED);
    }

    /** The faults, each as key and what it names first. */
    private static List<String> faults(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.kind() == Finding.Kind.FAULT).map(finding -> finding.key() + " " + finding.args().get(0)).toList();
    }

    private void resigned(SigningKey by) {
        files.put(Manifest.SIGNATURE_NAME, by.sign(files.get(Manifest.NAME), Packages.SIGNED));
    }

    @Test
    void anUntouchedPackageIsSound() throws IOException {
        List<Finding> findings = check(Packages.signedBy(key), Packages.SIGNED);
        assertEquals(List.of(), faults(findings));
        assertEquals(List.of("dossier.sound.zip", "dossier.sound.signature", "dossier.sound.valid", "dossier.sound.issuer", "dossier.note.revocation",
            "dossier.note.manifest", "dossier.sound.files"), findings.stream().map(Finding::key).toList());
        assertEquals(algorithm == Algorithm.RSA ? "RSA / SHA-256" : "SM2 / SM3", findings.get(1).args().get(1));
    }

    @Test
    void aPackedAgainPackageIsTheSameToTheCheck() throws IOException {
        assertEquals(List.of(), faults(check()), "who packs it again changes nothing that was signed");
    }

    @Test
    void anAlteredFileIsNamed() throws IOException {
        byte[] altered = files.get("evidence.bin");
        altered[77] ^= 1;
        List<Finding> findings = check();
        assertEquals(List.of("dossier.fault.altered evidence.bin"), faults(findings));
        assertEquals("SHA-256, SM3", findings.stream().filter(finding -> finding.kind() == Finding.Kind.FAULT).findFirst().orElseThrow().args().get(1));
    }

    @Test
    void anAlteredManifestIsNamed() throws IOException {
        files.put(Manifest.NAME, new String(files.get(Manifest.NAME), UTF_8).replace("A990100", "A990101").getBytes(UTF_8));
        assertEquals(List.of("dossier.fault.manifestAltered manifest.json"), faults(check()));
    }

    @Test
    void aManifestThatIsNoneAnyMoreIsNamedToo() throws IOException {
        files.put(Manifest.NAME, "{}".getBytes(UTF_8));
        assertEquals(List.of("dossier.fault.manifestAltered manifest.json", "dossier.fault.manifest manifest.json"), faults(check()));
    }

    @Test
    void aMissingAndAnExtraFileAreNamed() throws IOException {
        files.put("other.bin", files.remove("evidence.bin"));
        assertEquals(List.of("dossier.fault.missing evidence.bin", "dossier.fault.extra other.bin"), faults(check()));
    }

    @Test
    void aFileAndManifestAlteredTogetherNeedTheKey() throws IOException {
        Map<String, byte[]> forged = Packages.unpacked(Packages.signedBy(stranger()));
        forged.put(Manifest.SIGNATURE_NAME, new SigningKey(stranger().key, key.chain()).sign(forged.get(Manifest.NAME), Packages.SIGNED));
        files = forged;
        assertEquals(List.of("dossier.fault.wrongKey manifest.json.p7s"), faults(check()));
    }

    @Test
    void aKeyOfAnotherAuthorityIsRefused() throws IOException {
        resigned(stranger());
        assertEquals(List.of("dossier.fault.issuer CN=Signer,O=Pingcha,C=CN"), faults(check()));
    }

    @Test
    void anExpiredCertificateIsRefusedUnlessADayIsGivenOnWhichItWasValid() throws IOException {
        byte[] zip = Packages.packed(files);
        assertEquals(List.of("dossier.fault.expired CN=Signer,O=Pingcha,C=CN"), faults(check(zip, Packages.SIGNED.plus(Packages.YEAR))));
        assertEquals(List.of(), faults(check(zip, Packages.SIGNED.plus(Duration.ofDays(300)))));
    }

    @Test
    void aCertificateThatHadExpiredWhenItSignedIsRefused() throws IOException {
        Instant late = Packages.SIGNED.plus(Packages.YEAR);
        files.put(Manifest.SIGNATURE_NAME, key.sign(files.get(Manifest.NAME), late));
        assertEquals(List.of("dossier.fault.notValidThen CN=Signer,O=Pingcha,C=CN", "dossier.fault.expired CN=Signer,O=Pingcha,C=CN"),
            faults(check(Packages.packed(files), late)));
    }

    @Test
    void aSignatureFromTheFutureIsRefused() throws IOException {
        files.put(Manifest.SIGNATURE_NAME, key.sign(files.get(Manifest.NAME), Packages.SIGNED.plus(Duration.ofDays(1))));
        assertEquals(List.of("dossier.fault.future 2026-11-25 09:00"), faults(check()));
    }

    @Test
    void withoutManifestOrSignatureNothingIsProved() throws IOException {
        byte[] manifest = files.remove(Manifest.NAME);
        assertEquals(List.of("dossier.fault.noManifest manifest.json"), faults(check()));
        files.put(Manifest.NAME, manifest);
        files.remove(Manifest.SIGNATURE_NAME);
        assertEquals(List.of("dossier.fault.noSignature manifest.json.p7s"), faults(check()));
        files.put(Manifest.SIGNATURE_NAME, "no signature".getBytes(UTF_8));
        assertEquals(List.of("dossier.fault.signature manifest.json.p7s"), faults(check()));
    }

    @Test
    void namesThatOccurTwiceAreNamed() throws IOException {
        files.put("evidence.biX", "forged".getBytes(UTF_8));
        byte[] zip = Packages.packed(files);
        for (int i = 0; i + 12 <= zip.length; i++) {
            if (new String(zip, i, 12, UTF_8).equals("evidence.biX")) {
                zip[i + 11] = 'n';
            }
        }
        assertEquals(List.of("dossier.fault.twice evidence.bin"), faults(check(zip, Packages.SIGNED)));
    }

    @Test
    void pathsAreNamedAsUnsafe() throws IOException {
        files.put("../../etc/cron.d/x", new byte[] {1});
        assertEquals(List.of("dossier.fault.name ../../etc/cron.d/x", "dossier.fault.extra ../../etc/cron.d/x"), faults(check()));
    }

    @Test
    void aKeyStoreGivesTheSameKeyBack() throws Exception {
        ByteArrayOutputStream store = new ByteArrayOutputStream();
        key.save(store, "secret".toCharArray());
        SigningKey loaded = SigningKey.load(new ByteArrayInputStream(store.toByteArray()), "secret".toCharArray());
        assertEquals(key.chain(), loaded.chain());
        assertEquals(List.of(), faults(check(Packages.signedBy(loaded), Packages.SIGNED)));
        assertThrows(IOException.class, () -> SigningKey.load(new ByteArrayInputStream(store.toByteArray()), "wrong".toCharArray()));
    }

    @Test
    void onlyTheSignatureDiffersBetweenTwoPackagesOfTheSameFiles() throws IOException {
        Map<String, byte[]> other = Packages.unpacked(Packages.signedBy(stranger()));
        assertEquals(new ArrayList<>(files.keySet()), new ArrayList<>(other.keySet()));
        Map<String, String> same = new LinkedHashMap<>();
        files.forEach((name, bytes) -> same.put(name, new String(bytes, UTF_8)));
        other.forEach((name, bytes) -> assertEquals(!name.equals(Manifest.SIGNATURE_NAME), same.get(name).equals(new String(bytes, UTF_8)), name));
    }

    @Test
    void aDetachedSignatureSaysWhoAndWhen() throws Exception {
        byte[] body = "{\"seq\":1}".getBytes(UTF_8);
        DetachedSignature signature = DetachedSignature.check(body, key.sign(body, Packages.SIGNED));
        assertEquals(key.certificate(), signature.signer());
        assertEquals(Packages.SIGNED, signature.signedAt());
        assertFalse(signature.others().contains(signature.signer()));
        assertTrue(assertThrows(DetachedSignature.Refused.class, () -> DetachedSignature.check("{}".getBytes(UTF_8), key.sign(body, Packages.SIGNED)))
            .fault() == DetachedSignature.Fault.OTHER_CONTENT);
    }
}
