package org.pingcha.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingcha.dossier.SelfMadeAuthority.Algorithm;

/** The command that whoever receives a package runs. */
class VerifyTest {
    private static final Clock NOW = Clock.fixed(Packages.SIGNED, ZoneOffset.UTC);

    @TempDir
    static Path directory;
    private static Path authority;
    private static Path dossier;
    private static byte[] zip;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void aPackage() throws IOException {
        SelfMadeAuthority made = Packages.anAuthority(Algorithm.RSA);
        zip = Packages.signedBy(Packages.aKey(made));
        dossier = Packages.onDisk(directory, zip);
        authority = Files.writeString(directory.resolve("CA.pem"), TrustedAuthorities.toPem(List.of(made.certificate())));
    }

    private int run(String... args) {
        said.reset();
        return Verify.run(args, NOW, new PrintStream(said, true, UTF_8));
    }

    private void says(String words) {
        assertTrue(said.toString(UTF_8).contains(words), said.toString(UTF_8));
    }

    @Test
    void zeroForSoundOneForNotTwoForUnreadable() throws IOException {
        assertEquals(0, run(dossier.toString(), "--trust", authority.toString(), "--lang", "zh"));
        says("结论：完好");
        assertEquals(0, run("--lang", "en", "--trust", authority.toString(), dossier.toString()));
        says("Result: sound");
        Map<String, byte[]> files = Packages.unpacked(zip);
        files.get("移送书.txt")[0] ^= 1;
        Path altered = Files.write(directory.resolve("altered.zip"), Packages.packed(files));
        assertEquals(1, run(altered.toString(), "--trust", authority.toString(), "--lang", "zh"));
        says("文件被改动：移送书.txt");
        assertEquals(2, run(authority.toString(), "--trust", authority.toString(), "--lang", "en"));
        says("No ZIP, or damaged");
        assertEquals(2, run(dossier.toString(), "--trust", dossier.toString(), "--lang", "en"));
        says("holds no certificate");
    }

    @Test
    void theDayOfTheCheckCanBeNamed() {
        assertEquals(0, run(dossier.toString(), "--trust", authority.toString(), "--at", "2026-11-24"));
        assertEquals(1, run(dossier.toString(), "--trust", authority.toString(), "--at", "2027-11-24", "--lang", "en"));
        says("has expired");
    }

    @Test
    void aCommandThatIsNotUnderstoodShowsTheUsage() {
        for (String[] args : new String[][] {{}, {dossier.toString()}, {dossier.toString(), "--trust"}, {"--trust", authority.toString()},
            {dossier.toString(), "--trust", authority.toString(), "--at", "yesterday"}, {dossier.toString(), "x", "--trust", authority.toString()},
            {dossier.toString(), "--trust", authority.toString(), "--unknown", "x"}}) {
            assertEquals(2, run(args), String.join(" ", args));
            says("pingcha-verify.jar");
        }
    }

    /** Somebody else's reader accepts the signature too; the machine that builds has it, as {@code .ci/run} sees to. */
    @Test
    void opensslAcceptsAnRsaPackage() throws Exception {
        assertEquals(0, openssl(zip), "untouched");
        Map<String, byte[]> files = Packages.unpacked(zip);
        files.put(Manifest.NAME, new String(files.get(Manifest.NAME), UTF_8).replace("\"sending\": 1", "\"sending\": 2").getBytes(UTF_8));
        assertTrue(openssl(Packages.packed(files)) != 0, "altered");
    }

    private static int openssl(byte[] packed) throws Exception {
        Map<String, byte[]> files = Packages.unpacked(packed);
        Path manifest = Files.write(directory.resolve("manifest.json"), files.get(Manifest.NAME));
        Path signature = Files.write(directory.resolve("manifest.json.p7s"), files.get(Manifest.SIGNATURE_NAME));
        Process process = new ProcessBuilder("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature.toString(), "-content", manifest.toString(),
            "-CAfile", authority.toString(), "-attime", String.valueOf(Packages.SIGNED.getEpochSecond()),
            "-out", directory.resolve("out").toString()).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), words);
        return process.exitValue();
    }
}
