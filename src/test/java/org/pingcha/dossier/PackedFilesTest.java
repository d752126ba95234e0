package org.pingcha.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that only pretend to be packages are refused before they do harm. */
class PackedFilesTest {
    @TempDir
    Path directory;

    private String refused(byte[] bytes) throws IOException {
        Path file = Packages.onDisk(directory, bytes);
        return assertThrows(UnreadableDossier.class, () -> PackedFiles.read(file)).key();
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsGivenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }
        assertEquals("dossier.unreadable.tooLarge", refused(bytes.toByteArray()));
    }

    @Test
    void aManifestThatWouldFillTheMemoryIsGivenUp() throws IOException {
        assertEquals("dossier.unreadable.tooLarge", refused(Packages.packed(Map.of(Manifest.NAME, new byte[9 * 1024 * 1024]))));
    }

    @Test
    void tooManyFilesAreGivenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= PackedFiles.MOST_FILES; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        assertEquals("dossier.unreadable.tooMany", refused(bytes.toByteArray()));
    }

    @Test
    void twoZipsInOneAreAmbiguous() throws IOException {
        byte[] shown = Packages.packed(Map.of("a.txt", new byte[] {1}));
        byte[] hidden = Packages.packed(Map.of("a.txt", new byte[] {2}));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(shown);
        both.write(hidden);
        assertEquals("dossier.unreadable.ambiguous", refused(both.toByteArray()));
    }

    @Test
    void whatIsNoZipOrCutOffIsUnreadable() throws IOException {
        byte[] zip = Packages.packed(Map.of("a.txt", new byte[1000]));
        assertEquals("dossier.unreadable.zip", refused(Arrays.copyOf(zip, zip.length - 30)));
        assertEquals("dossier.unreadable.zip", refused("no zip at all".getBytes()));
        Path nowhere = directory.resolve("nowhere.zip");
        assertEquals("dossier.unreadable.missing", assertThrows(UnreadableDossier.class, () -> PackedFiles.read(nowhere)).key());
        Files.createDirectory(nowhere);
        assertEquals("dossier.unreadable.missing", assertThrows(UnreadableDossier.class, () -> PackedFiles.read(nowhere)).key());
    }
}
