package org.pingcha.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that goes into a package.
 *
 * @param name    as its owner calls it; made harmless and unique in the package
 * @param what    what it is: {@code FACTS}, {@code COVER}, {@code LETTER}, {@code EVIDENCE}
 * @param content can be opened more than once
 */
public record DossierFile(String name, String what, Content content) {
    /** Bytes that can be read again. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static DossierFile of(String name, String what, byte[] content) {
        return new DossierFile(name, what, () -> new ByteArrayInputStream(content));
    }

    public static DossierFile of(String name, String what, Path content) {
        return new DossierFile(name, what, () -> Files.newInputStream(content));
    }
}
