package org.pingcha.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package: manifest, signature, then the files as given. Order and times in the ZIP are fixed, so that all that
 * differs between two packages of the same files is the signature.
 */
public final class DossierWriter {
    /** The first moment that a ZIP can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DossierWriter() {
    }

    /**
     * Writes the package, signed at that moment.
     *
     * @return what it says of itself
     * @throws IOException where content cannot be read, or changed while it was read
     */
    public static Manifest write(UUID referral, int sending, String office, List<DossierFile> files, SigningKey key, Instant at, OutputStream to)
        throws IOException {
        EntryNames names = new EntryNames();
        List<Manifest.Entry> entries = new ArrayList<>();
        for (DossierFile file : files) {
            try (InputStream content = file.content().open()) {
                entries.add(new Manifest.Entry(names.take(file.name()), file.what(), Digests.of(content)));
            }
        }
        Manifest manifest = new Manifest(referral, sending, at, office, entries);
        byte[] bytes = manifest.toBytes();
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        add(zip, Manifest.NAME, new ByteArrayInputStream(bytes));
        add(zip, Manifest.SIGNATURE_NAME, new ByteArrayInputStream(key.sign(bytes, at)));
        for (int i = 0; i < files.size(); i++) {
            try (InputStream content = files.get(i).content().open()) {
                if (!add(zip, entries.get(i).name(), content).equals(entries.get(i).digests())) {
                    throw new IOException("A file changed while it was packed: " + entries.get(i).name());
                }
            }
        }
        zip.finish();
        return manifest;
    }

    private static Digests add(ZipOutputStream zip, String name, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Digests digests = Digests.copying(content, zip, Long.MAX_VALUE);
        zip.closeEntry();
        return digests;
    }
}
