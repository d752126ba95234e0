package org.pingcha.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packages as a bureau receives them, and what can happen to them on the way. */
final class Packages {
    static final Instant SIGNED = Instant.parse("2026-11-24T01:00:00Z");
    static final Duration YEAR = Duration.ofDays(365);
    static final UUID REFERRAL = UUID.fromString("6f1d1f0e-6f0b-4a51-9f3e-3a4b5c6d7e8f");
    static final List<DossierFile> FILES = List.of(
        DossierFile.of("移送书.txt", "LETTER", "移送某律师怠于履行职责一案".getBytes(StandardCharsets.UTF_8)),
        DossierFile.of("evidence.bin", "EVIDENCE", "0123456789".repeat(10_000).getBytes(StandardCharsets.UTF_8)));

    private Packages() {
    }

    static SelfMadeAuthority anAuthority(SelfMadeAuthority.Algorithm algorithm) {
        return new SelfMadeAuthority(algorithm, "Test CA", SIGNED.minus(Duration.ofDays(1)), YEAR.multipliedBy(10));
    }

    static SigningKey aKey(SelfMadeAuthority authority) {
        return authority.issue("Signer", SIGNED.minus(Duration.ofDays(1)), YEAR);
    }

    static byte[] signedBy(SigningKey key) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DossierWriter.write(REFERRAL, 1, "A990100 示例市法律援助中心", FILES, key, SIGNED, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static Path onDisk(Path directory, byte[] bytes) throws IOException {
        return Files.write(directory.resolve("dossier.zip"), bytes);
    }
}
