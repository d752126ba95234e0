package org.pingcha.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What lies in a ZIP, read within limits: a small file can claim to hold terabytes. A ZIP lists its files twice, before
 * each file and at its end, and unpackers differ in which list they follow; so both are read, and must say the same.
 *
 * @param digests  of each file, by its name, in the order of the ZIP
 * @param twice    names that occur more than once
 * @param manifest the bytes of the manifest; null where there is none
 * @param signature the bytes of its signature; null where there is none
 */
record PackedFiles(Map<String, Digests> digests, Set<String> twice, byte[] manifest, byte[] signature) {
    static final int MOST_FILES = 5000;
    private static final int MOST_SMALL = 8 * 1024 * 1024;
    private static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;
    /** Evidence is compressed already; text shrinks to a tenth, never to a two-hundredth. */
    private static final long MOST_RATIO = 200;
    private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;

    /** @throws UnreadableDossier where it is no ZIP, damaged, ambiguous, or beyond the limits */
    static PackedFiles read(Path zip) throws UnreadableDossier {
        if (!Files.isRegularFile(zip) || !Files.isReadable(zip)) {
            throw new UnreadableDossier("dossier.unreadable.missing", zip.toString());
        }
        try {
            long most = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, MOST_RATIO * Files.size(zip)));
            Reading fromTheFront = new Reading(most);
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    fromTheFront.take(entry.getName(), in);
                }
            }
            Reading fromTheList = new Reading(most);
            try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
                for (ZipEntry entry : Collections.list(file.entries())) {
                    try (InputStream content = file.getInputStream(entry)) {
                        fromTheList.take(entry.getName(), content);
                    }
                }
            }
            if (!fromTheFront.sorted().equals(fromTheList.sorted())
                || fromTheFront.twice.isEmpty() && !fromTheFront.digests.equals(fromTheList.digests)) {
                throw new UnreadableDossier("dossier.unreadable.ambiguous");
            }
            return new PackedFiles(Collections.unmodifiableMap(fromTheFront.digests), Set.copyOf(fromTheFront.twice),
                fromTheFront.small.get(Manifest.NAME), fromTheFront.small.get(Manifest.SIGNATURE_NAME));
        } catch (UnreadableDossier e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDossier("dossier.unreadable.zip");
        }
    }

    /** One pass over the ZIP. */
    private static final class Reading {
        private final Map<String, Digests> digests = new LinkedHashMap<>();
        private final Map<String, byte[]> small = new LinkedHashMap<>();
        private final Set<String> twice = new TreeSet<>();
        private final List<String> names = new ArrayList<>();
        private final Set<String> folded = new HashSet<>();
        private long left;

        private Reading(long most) {
            left = most;
        }

        private void take(String name, InputStream content) throws IOException {
            names.add(name);
            if (names.size() > MOST_FILES) {
                throw new UnreadableDossier("dossier.unreadable.tooMany", MOST_FILES);
            }
            boolean kept = name.equals(Manifest.NAME) || name.equals(Manifest.SIGNATURE_NAME);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Digests read = Digests.copying(content, kept ? bytes : OutputStream.nullOutputStream(), kept ? Math.min(MOST_SMALL, left) : left);
            left -= read.bytes();
            // Where capitals do not count, the second would take the place of the first.
            if (!folded.add(name.toLowerCase(java.util.Locale.ROOT))) {
                twice.add(name);
            } else {
                digests.put(name, read);
                if (kept) {
                    small.put(name, bytes.toByteArray());
                }
            }
        }

        private List<String> sorted() {
            return names.stream().sorted().toList();
        }
    }
}
