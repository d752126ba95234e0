package org.pingcha.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingcha.dossier.SelfMadeAuthority.Algorithm;

/** The jar that {@code mvn package} leaves, run as a bureau runs it: a process of its own. */
class VerifyJarIT {
    @TempDir
    Path directory;

    @Test
    void theJarAloneTellsAnUntouchedPackageFromAnAlteredOne() throws Exception {
        SelfMadeAuthority made = Packages.anAuthority(Algorithm.SM2);
        Path authority = Files.writeString(directory.resolve("CA.pem"), TrustedAuthorities.toPem(List.of(made.certificate())));
        byte[] zip = Packages.signedBy(Packages.aKey(made));
        Path dossier = Packages.onDisk(directory, zip);
        assertTrue(run(0, dossier, authority).contains("结论：完好"));
        Map<String, byte[]> files = Packages.unpacked(zip);
        files.remove("evidence.bin");
        Files.write(dossier, Packages.packed(files));
        assertTrue(run(1, dossier, authority).contains("清单所列文件不在包内：evidence.bin"));
        run(2, authority, authority);
    }

    private static String run(int code, Path dossier, Path authority) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
            Path.of("target", "pingcha-verify.jar").toString(), dossier.toString(), "--trust", authority.toString(), "--at", "2026-11-24", "--lang", "zh")
            .redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), words);
        assertEquals(code, process.exitValue(), words);
        return words;
    }
}
